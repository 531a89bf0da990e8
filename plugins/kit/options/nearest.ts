/** The word that somebody meant who wrote `given`; null where none is near. */
export function nearest(given: string, words: readonly string[]): string | null {
  const ranked = words
    .map((word) => ({ word, distance: distanceOf(given.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  // A third of the letters may be wrong, and at least two: `titel`, `Lead`, `feilds`.
  return best && best.distance <= Math.max(2, Math.floor(given.length / 3)) ? best.word : null
}

/** Levenshtein's: letters to put in, take out or change. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let at = 0; at < from.length; at += 1) {
    const next = [at + 1]
    for (let other = 0; other < to.length; other += 1) {
      const changed = (row[other] ?? 0) + (from[at] === to[other] ? 0 : 1)
      next.push(Math.min((row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1, changed))
    }
    row = next
  }
  return row[to.length] ?? 0
}
