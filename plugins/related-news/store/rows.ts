import type { Entry } from '../core/rank.ts'
import { unpackSignature } from '../core/packSignature.ts'
import { nearnessInSteps } from './nearnessInSteps.ts'
import type { EntryRow, Limits, Question } from './postings.ts'

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
  ...unpackSignature(row.signature, row.written?.split(writtenSeparator) ?? []),
})

type Hit = { readonly document: string; readonly day: number; readonly weight: number }

/** Sums are compared to so many decimals: in which order a database adds them up is its own. */
export const decimalsOfSums = 9
const rounded = (sum: number): number => Number(sum.toFixed(decimalsOfSums))

/** The documents of some postings by the sum of what they share, near in time and of any day. */
export function bestDocuments(
  hits: Iterable<{ readonly hit: Hit; readonly weight: number }>,
  { day, freshness }: Question,
  { near, everyDay }: Limits,
): string[] {
  const sums = new Map<string, { sum: number; day: number }>()
  for (const { hit, weight } of hits) {
    const known = sums.get(hit.document)
    if (known) known.sum += hit.weight * weight
    else sums.set(hit.document, { sum: hit.weight * weight, day: hit.day })
  }
  const found = [...sums].map(([key, { sum, day: at }]) => ({
    key,
    shared: rounded(sum),
    timed: rounded(sum * nearnessInSteps(at - Math.floor(day), freshness)),
  }))
  const first = (by: 'shared' | 'timed', limit: number): string[] =>
    [...found]
      .sort((a, b) => b[by] - a[by] || (a.key < b.key ? -1 : 1))
      .slice(0, limit)
      .map(({ key }) => key)
  return [...new Set([...first('timed', near), ...first('shared', everyDay)])]
}
