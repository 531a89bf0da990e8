/**
 * A term as a number of 48 bits, which is a third of its text in an index of millions of rows and
 * compares faster. Among a million terms two share a number once in five hundred indexes; the two
 * then count as one term.
 */
export function hashOfTerm(term: string): number {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let at = 0; at < term.length; at += 1) {
    const code = term.charCodeAt(at)
    high = Math.imul(high ^ code, 0x5bd1e995)
    low = Math.imul(low ^ code, 0x1b873593)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  high = Math.imul(high ^ (low >>> 16), 0x2c1b3c6d)
  low = Math.imul(low ^ (high >>> 13), 0x297a2d39)
  return ((high ^ (high >>> 12)) & 0xffff) * 2 ** 32 + ((low ^ (low >>> 15)) >>> 0)
}
