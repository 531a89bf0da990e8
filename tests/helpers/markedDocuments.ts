import { randomBytes } from 'node:crypto'
import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import { makeBody } from '../factories/body.ts'
import type { Data, DocumentId, Maker } from '../factories/makeDocument.ts'

/** In every text, number and date of every hidden document, and in no other. */
export const marker = 'mật20310504'
const markerNumber = 20310504
const markerDate = '2031-05-04T05:04:05.000Z'

/** As Payload names the rows of a list. */
const rowId = (): string => randomBytes(12).toString('hex')

const past = '2020-01-01T00:00:00.000Z'

/** Every way in which a document is not for readers; nothing of its own where it has no states. */
const hiddenStates: Readonly<Record<string, Data>> = {
  draft: { _status: 'draft', firstPublishedAt: null },
  withdrawn: { _status: 'draft' },
  scheduled: { _status: 'published', publishedAt: markerDate, embargoUntil: null },
  embargoed: { _status: 'published', publishedAt: past, embargoUntil: markerDate },
  expired: { _status: 'published', publishedAt: past, expiresAt: '2020-05-04T00:00:00.000Z' },
}

/**
 * Writes hidden documents with a marker in every field that the configuration has, nested ones
 * included, past all validation and hooks: a field that comes tomorrow is marked too.
 */
export function createMarker(payload: Payload, maker: Maker) {
  let serial = 0
  const targets = new Map<string, Promise<DocumentId>>()

  const targetIn = (slug: string): Promise<DocumentId> => {
    const known = targets.get(slug)
    if (known) return known
    const config = payload.config.collections.find((each) => each.slug === slug)
    if (!config) throw new Error(`no collection ${slug}`)
    const made = maker.make(config, {})
    targets.set(slug, made)
    return made
  }

  /** What a field of a hidden document holds, and what a question about it compares with. */
  async function valueOf(field: FlattenedField): Promise<unknown> {
    const isUnique = 'unique' in field && field.unique
    switch (field.type) {
      case 'text':
        if (field.hasMany) return [marker]
        return isUnique ? `${marker}${(serial += 1)}` : marker
      case 'textarea':
      case 'code':
        return marker
      case 'email':
        return `m${markerNumber}${(serial += 1)}@newsroom.example`
      case 'number':
        return isUnique ? markerNumber + (serial += 1) : markerNumber
      case 'date':
        return markerDate
      case 'checkbox':
        return true
      case 'json':
        return { marker }
      case 'richText':
        return makeBody(marker)
      case 'select':
      case 'radio': {
        const last = field.options.at(-1)
        const value = typeof last === 'string' ? last : last?.value
        return 'hasMany' in field && field.hasMany ? [value] : value
      }
      case 'relationship':
      case 'upload':
        return relationOf(field)
      case 'group':
      case 'tab':
        return marked(field.flattenedFields)
      case 'array':
        return [{ ...(await marked(field.flattenedFields)), id: rowId() }]
      case 'blocks':
        return Promise.all(
          field.blocks.map(async ({ slug, flattenedFields }) => ({
            ...(await marked(flattenedFields)),
            blockType: slug,
            id: rowId(),
          })),
        )
      default:
        return undefined
    }
  }

  async function relationOf({
    relationTo,
    hasMany,
  }: Extract<FlattenedField, { type: 'relationship' | 'upload' }>): Promise<unknown> {
    const [slug = ''] = [relationTo].flat()
    const id = await targetIn(slug)
    const value = Array.isArray(relationTo) ? { relationTo: slug, value: id } : id
    return hasMany ? [value] : value
  }

  async function marked(fields: readonly FlattenedField[]): Promise<Data> {
    const entries: [string, unknown][] = []
    for (const field of fields) {
      if (field.name === 'id' || ('virtual' in field && field.virtual)) continue
      const value = await valueOf(field)
      if (value !== undefined) entries.push([field.name, value])
    }
    return Object.fromEntries(entries)
  }

  /** One hidden document in each state that the collection knows. */
  async function hide({ slug, flattenedFields, versions }: SanitizedCollectionConfig) {
    const names = new Set(flattenedFields.map(({ name }) => name))
    const states = (versions as unknown)
      ? Object.values(hiddenStates).filter(
          (state) => names.has('embargoUntil') || state['_status'] === 'draft',
        )
      : [{}]
    for (const state of states) {
      const known = Object.entries(state).filter(([name]) => names.has(name))
      const data = { ...(await marked(flattenedFields)), ...Object.fromEntries(known) }
      const { id } = (await payload.db.create({ collection: slug, data })) as { id: DocumentId }
      if (versions as unknown) await addVersion(slug, id, data)
    }
  }

  /** A newer draft of a document that readers see. */
  async function redraft({ slug, flattenedFields }: SanitizedCollectionConfig, id: DocumentId) {
    await addVersion(slug, id, { ...(await marked(flattenedFields)), _status: 'draft' })
  }

  async function addVersion(slug: CollectionSlug, parent: DocumentId, versionData: Data) {
    const now = new Date().toISOString()
    await payload.db.createVersion({
      collectionSlug: slug,
      parent,
      versionData: versionData as never,
      autosave: false,
      createdAt: now,
      updatedAt: now,
    })
  }

  return { hide, redraft, valueOf }
}
