import { plainText } from '../../plugins/kit/text/plainText.ts'
import { searchForm } from '../../plugins/kit/search/searchForm.ts'

type Row = Readonly<Record<string, unknown>>

/** The texts of a publication that readers see, whatever its kind. */
const texts = ['headline', 'title', 'name', 'standfirst', 'wording', 'body'] as const

/** What a publication says, one text under the other. */
export const wordsOf = (row: Row): string =>
  texts
    .map((name) => plainText(row[name] ?? '').trim())
    .filter((text) => text !== '')
    .join('\n\n')

/**
 * Which of those that readers had, the latest first, is the one that was wrong: the first that says
 * what the correction quotes, else the latest.
 */
export function originalOf(had: readonly Row[], wrong: string): Row | null {
  const quoted = searchForm(wrong)
  const saying = had.find((row) => searchForm(wordsOf(row)).includes(quoted))
  return saying ?? had[0] ?? null
}
