import type { Signature } from './signature.ts'

/** The words that two documents share, those that weigh most first. */
export function sharedWords(story: Signature, other: Signature, most = 5): string[] {
  const weights = new Map(other.terms.map(({ hash, weight }) => [hash, weight]))
  const shared = story.terms
    .map(({ hash, weight, written }) => ({ written, weight: weight * (weights.get(hash) ?? 0) }))
    .filter(({ weight, written }) => weight > 0 && written !== '')
    .sort((a, b) => b.weight - a.weight)
  const words: string[] = []
  for (const { written } of shared) {
    // "Sóc Sơn" says it already; "sơn" or a second spelling of the same would only repeat it.
    const folded = written.toLowerCase()
    if (words.some((word) => word.toLowerCase().includes(folded))) continue
    words.push(written)
    if (words.length === most) break
  }
  return words
}

/** "cùng nói về: OCOP, Sóc Sơn; cách 2 ngày", as an editor reads it. */
export function sayWhy(words: readonly string[], daysApart: number): string {
  const days = Math.round(Math.abs(daysApart))
  const when =
    days === 0
      ? 'cùng ngày'
      : days < 60
        ? `cách ${days} ngày`
        : `cách ${Math.round(days / 30)} tháng`
  return words.length === 0 ? when : `cùng nói về: ${words.join(', ')}; ${when}`
}
