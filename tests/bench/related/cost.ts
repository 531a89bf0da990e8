import type { Entry } from '../../../plugins/related-news/core/rank.ts'
import { rowsOf } from '../../../plugins/related-news/store/writeEntries.ts'

/** As many as a story has where editors link much. */
const linksOfEach = 3

/** How much larger the index is by what the learned order and links ask of it, from the rows themselves. */
export function sayCost(models: readonly Entry[], version: string): string {
  const linked = models.map((entry, at) => ({
    ...entry,
    key: `stories:${100_000 + at}`,
    links: Array.from({ length: linksOfEach }, (_, link) => 2 ** 40 + at * linksOfEach + link),
    names: [2 ** 41 + at],
  }))
  const { postings, entries } = rowsOf(linked, version)
  const lengthOf = (rows: readonly object[]): number =>
    rows.reduce((sum: number, row) => sum + Object.values(row).join('').length, 0)
  // Postings stand in the table and in the index that look-ups walk.
  const base = 2 * lengthOf(postings)
  const bare = entries.map((row) => ({ ...row, signature: row.signature.split('|')[0] }))
  const ratio = (base + lengthOf(entries)) / (base + lengthOf(bare))
  return `index ${ratio.toFixed(3)} times as large as without marks, links and names`
}
