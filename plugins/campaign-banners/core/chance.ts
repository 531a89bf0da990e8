/**
 * A number in (0, 1) that is the same for the same text and otherwise looks random: FNV-1a over
 * UTF-16 units, with MurmurHash3's finaliser so that near texts fall far apart.
 */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 0x1_0000_0000
}

type Weighted = { readonly id: string; readonly weight: number }

/**
 * One of the choices, each as often over many seeds as its weight says (weighted rendezvous
 * hashing). The order of the choices does not matter, and one that comes or goes moves nobody
 * else's pages.
 */
export function pickByWeight<T extends Weighted>(choices: readonly T[], seed: string): T | null {
  let best: T | null = null
  let bestScore = Infinity
  for (const choice of choices) {
    const score = -Math.log(chanceOf(`${seed}\n${choice.id}`)) / choice.weight
    const isBetter = score < bestScore || (score === bestScore && best && choice.id < best.id)
    if (isBetter) {
      best = choice
      bestScore = score
    }
  }
  return best
}
