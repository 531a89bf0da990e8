import { nearness, type Entry } from '../core/rank.ts'
import { unpackSignature } from '../core/packSignature.ts'
import type { EntryRow, Question } from './postings.ts'

type StoredEntry = Pick<EntryRow, 'key' | 'day' | 'signature'> & {
  readonly section?: string | null
  readonly isLive?: boolean | number | null
  readonly written?: string | null
}

/** Written forms are kept in one field, in the order of the signature. */
export const writtenSeparator = '\n'

export const toEntry = (row: StoredEntry): Entry => ({
  key: row.key,
  day: row.day,
  section: row.section ?? null,
  isLive: Boolean(row.isLive),
  signature: unpackSignature(row.signature, row.written?.split(writtenSeparator) ?? []),
})

type Hit = { readonly document: string; readonly day: number; readonly weight: number }

/** The documents of some postings by the sum of what they share, weighed by nearness in time. */
export function bestDocuments(
  hits: Iterable<{ readonly hit: Hit; readonly weight: number }>,
  { day, freshness }: Question,
  limit: number,
): string[] {
  const sums = new Map<string, { sum: number; day: number }>()
  for (const { hit, weight } of hits) {
    const known = sums.get(hit.document)
    if (known) known.sum += hit.weight * weight
    else sums.set(hit.document, { sum: hit.weight * weight, day: hit.day })
  }
  return [...sums]
    .map(([key, { sum, day: at }]) => ({ key, score: sum * nearness(at - day, freshness) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ key }) => key)
}
