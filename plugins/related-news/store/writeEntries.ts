import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { packSignature } from '../core/packSignature.ts'
import type { Entry } from '../core/rank.ts'
import { storeOf } from './indexStore.ts'
import { type EntryRow, postedTerms, type PostingRow } from './postings.ts'
import { writtenSeparator } from './rows.ts'
import { slugs } from '../slugs.ts'

type Write = {
  readonly payload: Payload
  /** The write belongs to its transaction. */
  readonly req?: PayloadRequest
  /** Of the lexicon that made the signatures. */
  readonly version: string
}

/** Puts entries in the place of whatever the index had of them. */
export async function writeEntries(entries: readonly Entry[], write: Write): Promise<void> {
  const { payload, req, version } = write
  await removeEntries(
    entries.map(({ key }) => key),
    write,
  )
  await storeOf(payload).insert(rowsOf(entries, version), req)
}

/** The rows that the index keeps of some documents. */
export const rowsOf = (
  entries: readonly Entry[],
  version: string,
): { postings: PostingRow[]; entries: EntryRow[] } => ({
  postings: entries.flatMap(({ key, day, signature }) =>
    signature.terms.slice(0, postedTerms).map(({ hash, weight }) => ({
      term: hash,
      day: Math.floor(day),
      document: key,
      weight: Number(weight.toFixed(4)),
    })),
  ),
  entries: entries.map(({ key, day, section, isLive, signature, links, names }) => ({
    key,
    day,
    section,
    isLive,
    signature: packSignature({ signature, links, names }),
    written: signature.terms.map(({ written }) => written).join(writtenSeparator),
    version,
  })),
})

/** Takes documents out of the index. */
export async function removeEntries(
  keys: readonly string[],
  { payload, req }: Omit<Write, 'version'>,
): Promise<void> {
  if (keys.length === 0) return
  const fields = { [slugs.postings]: 'document', [slugs.entries]: 'key' }
  for (const [collection, field] of Object.entries(fields)) {
    const where = keys.length === 1 ? { equals: keys[0] } : { in: [...keys] }
    await payload.db.deleteMany({
      collection: collection as CollectionSlug,
      where: { [field]: where },
      ...(req ? { req } : {}),
    })
  }
}
