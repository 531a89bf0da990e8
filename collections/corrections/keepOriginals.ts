import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { isPublic, liveChangeOf, type LiveDocument } from '../../plugins/kit/liveChange.ts'
import { originalOf, wordsOf } from './originalOf.ts'
import type { CorrectionRow } from './settleSignatures.ts'

/** As many versions as a publication keeps. */
const maxVersions = 50

/** Keeps, when a correction goes out, the text that it corrects, in the transaction of the save. */
export const keepOriginals: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { slug } = collection
  const { id } = doc as { readonly id: number | string }
  const change = await liveChangeOf({ collection: slug, id, req })
  const { before, after } = change ?? { before: null, after: null }
  if (!after || !isPublic(after)) return doc as unknown
  const known = new Set(rowsOf(before).map((row) => row.id))
  const added = isPublic(before) ? rowsOf(after).filter((row) => !known.has(row.id)) : rowsOf(after)
  const fresh = await unkept(added, { slug, id, req })
  if (fresh.length === 0) return doc as unknown
  const had = await hadByReaders({ slug, id, req }, before)
  for (const row of fresh) {
    const original = originalOf(had, row.wrong ?? '')
    if (original) await keep(original, row, { slug, id, req })
  }
  return doc as unknown
}

const rowsOf = (row: LiveDocument | null): readonly CorrectionRow[] =>
  (row?.['corrections'] as readonly CorrectionRow[] | null | undefined) ?? []

type Place = {
  readonly slug: string
  readonly id: number | string
  readonly req: PayloadRequest
}

const subjectOf = ({ slug, id }: Place): string => `${slug}:${String(id)}`

/** A story that was withdrawn and comes back brings its corrections again; their originals are there. */
async function unkept(rows: readonly CorrectionRow[], place: Place): Promise<CorrectionRow[]> {
  if (rows.length === 0) return []
  const { docs } = await place.req.payload.db.find<{ id: number; corrections?: string | null }>({
    ...{ collection: 'original-texts', where: { subject: { equals: subjectOf(place) } } },
    ...{ sort: '-createdAt', limit: 200, pagination: false, req: place.req },
  })
  const kept = new Set(docs.map(({ corrections }) => corrections))
  return rows.filter((row) => !kept.has(saidBy(row)))
}

const saidBy = ({ wrong, right }: CorrectionRow): string => `${wrong ?? ''}\n→\n${right ?? ''}`

/** What readers had, the latest first. */
async function hadByReaders(
  { slug, id, req }: Place,
  before: LiveDocument | null,
): Promise<Readonly<Record<string, unknown>>[]> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: slug as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    ...{ sort: '-updatedAt', limit: maxVersions, pagination: false, req },
  })
  // The first is what goes out now.
  const former = docs.slice(1).map(({ version }) => version)
  return [...(before && isPublic(before) ? [before] : []), ...former]
}

async function keep(
  original: Readonly<Record<string, unknown>>,
  correction: CorrectionRow,
  place: Place,
): Promise<void> {
  const { req } = place
  const words = wordsOf(original)
  await req.payload.create({
    collection: 'original-texts',
    data: {
      title: words.split('\n')[0]?.slice(0, 300) || subjectOf(place),
      ...{ subject: subjectOf(place), words, corrections: saidBy(correction) },
      document: original,
    },
    ...{ depth: 0, overrideAccess: true, req },
  })
}
