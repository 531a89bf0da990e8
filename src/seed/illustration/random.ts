/** Numbers in [0, 1) that are the same for the same word, so that a picture is made once for ever. */
export function randomOf(word: string): () => number {
  let state = 2166136261
  for (const character of word) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  return () => {
    // Mulberry32: small, and even enough for placing shapes.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
