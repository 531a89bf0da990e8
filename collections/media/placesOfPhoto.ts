import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { bodyReferences } from '../fields/body/bodyReferences.ts'
import { photoPaths } from './photoPaths.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: DocumentId }
type Body = Parameters<typeof bodyReferences>[0]

/** What the code itself writes down; `photo-uses` has a question of its own. */
const ownBooks = /^(?:payload-.*|photo-uses)$/
/** How many places are looked for in one collection; whoever has more knows where to begin. */
const named = 5
const batch = 100

/**
 * Where a photo is used, in words: by a field of any document or setting, live, in its newest version
 * or in the trash, and in the text of a draft. What the texts of live documents show is written down in
 * `photo-uses`.
 */
export async function placesOfPhoto(photo: DocumentId, req: PayloadRequest): Promise<string[]> {
  const places: string[] = []
  for (const config of req.payload.config.collections) {
    if (ownBooks.test(config.slug)) continue
    const rows = [...(await rowsNaming(photo, config, req)), ...(await draftsShowing(photo, config, req))]
    places.push(...rows.map((row) => nameOf(row, config)))
  }
  for (const { slug, label, flattenedFields } of req.payload.config.globals) {
    const paths = photoPaths(flattenedFields)
    if (paths.length === 0) continue
    const row: unknown = await req.payload.findGlobal({ slug: slug, depth: 0, req })
    if (paths.some((path) => valuesAt(row, path.split('.')).includes(String(photo)))) {
      places.push(inVietnamese(label))
    }
  }
  return [...new Set(places)]
}

async function rowsNaming(
  photo: DocumentId,
  { slug, flattenedFields, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Row[]> {
  const or: Where[] = photoPaths(flattenedFields).map((path) => ({ [path]: { equals: photo } }))
  if (or.length === 0) return []
  const asked = { collection: slug, where: { or }, limit: named, depth: 0, req }
  const rows = await req.payload.find({ ...asked, trash: true })
  const drafts = versions?.drafts ? await req.payload.find({ ...asked, draft: true, trash: true }) : rows
  return [...rows.docs, ...drafts.docs] as unknown as Row[]
}

/** Texts are looked through: no database asks into them. */
async function draftsShowing(
  photo: DocumentId,
  { slug, flattenedFields, versions, admin }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Row[]> {
  const body = flattenedFields.find(({ name, type }) => name === 'body' && type === 'richText')
  if (!body || !versions?.drafts) return []
  const found: Row[] = []
  for (let page = 1; found.length < named; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      ...{ collection: slug, draft: true, trash: true, depth: 0, page, req },
      ...{ limit: batch, sort: 'id', where: { _status: { not_equals: 'published' } } },
      select: { body: true, [admin.useAsTitle ?? 'id']: true } as never,
    })
    for (const row of docs as unknown as Row[]) {
      const { photos } = bodyReferences(row['body'] as Body)
      if (photos.some((id) => String(id) === String(photo))) found.push(row)
    }
    if (!hasNextPage) break
  }
  return found
}

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, [name ?? '', ...rest]))
  if (typeof value !== 'object' || value === null || name === undefined) {
    return name === undefined && value !== null && value !== undefined ? [idText(value)] : []
  }
  return valuesAt((value as Record<string, unknown>)[name], rest)
}

const idText = (id: unknown): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : ''

function nameOf(row: Row, { admin, labels }: SanitizedCollectionConfig): string {
  const words = row[admin.useAsTitle ?? 'id']
  const state = row['deletedAt'] ? ' (trong thùng rác)' : ''
  const title = typeof words === 'string' && words ? `“${words}”` : `số ${row.id}`
  return `${inVietnamese(labels.singular)} ${title}${state}`
}

function inVietnamese(label: unknown): string {
  if (typeof label === 'string') return label
  const words = (label as { vi?: unknown } | null)?.vi
  return typeof words === 'string' ? words : ''
}
