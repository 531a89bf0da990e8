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

/** In both languages of the panel. */
export type InBoth = { readonly vi: string; readonly en: string }

/** "cùng nói về: OCOP, Sóc Sơn; cách 2 ngày", as an editor reads it. */
export function sayWhy(words: readonly string[], daysApart: number, linkedWith = 0): InBoth {
  const named = words.join(', ')
  const apart = sayDistance(Math.round(Math.abs(daysApart)))
  const isLinked = linkedWith > 0
  return {
    vi: [
      ...(named === '' ? [] : [`cùng nói về: ${named}`]),
      apart.vi,
      ...(isLinked ? ['được dẫn cùng tin khác về việc này'] : []),
    ].join('; '),
    en: [
      ...(named === '' ? [] : [`both about: ${named}`]),
      apart.en,
      ...(isLinked ? ['linked together with others of the matter'] : []),
    ].join('; '),
  }
}

function sayDistance(days: number): InBoth {
  if (days === 0) return { vi: 'cùng ngày', en: 'of the same day' }
  if (days < 60) return apart(days, 'ngày', 'day')
  return days < 730
    ? apart(Math.round(days / 30), 'tháng', 'month')
    : apart(Math.round(days / 365), 'năm', 'year')
}

const apart = (count: number, vi: string, en: string): InBoth => ({
  vi: `cách ${count} ${vi}`,
  en: `${count} ${en}${count === 1 ? '' : 's'} apart`,
})
