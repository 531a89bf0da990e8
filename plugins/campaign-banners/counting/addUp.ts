import type { Addition } from '../../kit/counting/addTo.ts'
import { type CountColumn, countKey, noCounts } from '../core/counts.ts'
import { localHour } from '../core/localTime.ts'
import type { Zone } from '../core/zone.ts'

/** One thing to be counted, with the mark that keeps it from being counted again. */
export type Entry = {
  readonly campaign: string
  readonly creative: string
  readonly placement: string
  readonly column: CountColumn
  readonly at: number
  readonly mark: string | null
}

/** Entries as what they add to the rows of their hours, in the order of keys: two groups that meet take turns. */
export function addUpHours(entries: readonly Entry[], zone: Zone): Addition[] {
  const rows = new Map<string, { row: object; counts: Partial<Record<CountColumn, number>> }>()
  for (const { campaign, creative, placement, column, at } of entries) {
    const row = { campaign, creative, placement, ...localHour(at, zone) }
    const key = countKey(row)
    const known = rows.get(key) ?? { row: { key, ...row, ...noCounts }, counts: {} }
    known.counts[column] = (known.counts[column] ?? 0) + 1
    rows.set(key, known)
  }
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { row, counts }]) => ({
      where: { key: { equals: key } },
      row: row as Addition['row'],
      counts,
    }))
}
