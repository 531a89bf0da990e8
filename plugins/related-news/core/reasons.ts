import type { Signature } from './signature.ts'

/** Words that say less than this share of what the first one says would only lengthen the line. */
const leastShare = 0.2

/**
 * The words that two documents share, those that weigh most first. Names and words of several
 * syllables say what the matter is; a single syllable is named only where there is nothing else.
 */
export function sharedWords(story: Signature, other: Signature, most = 5): string[] {
  const weights = new Map(other.terms.map(({ hash, weight }) => [hash, weight]))
  const shared = story.terms
    .map(({ hash, weight, written }) => ({ written, weight: weight * (weights.get(hash) ?? 0) }))
    .filter(({ weight, written }) => weight > 0 && written !== '')
    .sort((a, b) => b.weight - a.weight)
  const telling = shared.filter(({ written }) => isTelling(written))
  const named = telling.length > 0 ? telling : shared
  const least = (named[0]?.weight ?? 0) * leastShare
  const words: string[] = []
  for (const { written, weight } of named) {
    // "Sóc Sơn" says it already; "sơn" or a second spelling of the same would only repeat it.
    const folded = written.toLowerCase()
    if (weight < least || words.some((word) => word.toLowerCase().includes(folded))) continue
    words.push(written)
    if (words.length === most) break
  }
  return words
}

const isTelling = (written: string): boolean => /\s|\p{Lu}/u.test(written)

/** "cùng nói về: OCOP, Sóc Sơn; cách 2 ngày", as an editor reads it. */
export function sayWhy(words: readonly string[], daysApart: number, linkedWith = 0): string {
  return [
    ...(words.length === 0 ? [] : [`cùng nói về: ${words.join(', ')}`]),
    sayDistance(Math.round(Math.abs(daysApart))),
    ...(linkedWith === 0 ? [] : ['được dẫn cùng tin khác về việc này']),
  ].join('; ')
}

function sayDistance(days: number): string {
  if (days === 0) return 'cùng ngày'
  if (days < 60) return `cách ${days} ngày`
  return days < 730 ? `cách ${Math.round(days / 30)} tháng` : `cách ${Math.round(days / 365)} năm`
}
