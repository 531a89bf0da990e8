/** As much of one value as an entry keeps. */
const maxCharacters = 400
/** As much of what is the same before a difference. */
const maxBefore = 80

/**
 * Two texts as an entry keeps them: whole where they are short, else from shortly before the place
 * where they begin to differ.
 */
export function excerpts(from: string, to: string): readonly [string, string] {
  if (from.length <= maxCharacters && to.length <= maxCharacters) return [from, to]
  const same = sameStart(from, to)
  const start = same > maxBefore ? same - maxBefore : 0
  return [cut(from, start), cut(to, start)]
}

function sameStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  let at = 0
  while (at < end && one[at] === other[at]) at += 1
  return at
}

function cut(text: string, start: number): string {
  const part = text.slice(start, start + maxCharacters)
  // No half of a pair of surrogates: a database may refuse it.
  const whole = part.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')
  return `${start > 0 ? '…' : ''}${whole}${start + maxCharacters < text.length ? '…' : ''}`
}
