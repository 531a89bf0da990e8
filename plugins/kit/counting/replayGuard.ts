/** Remembers for a while what was counted, so that nothing is counted twice. */
export type ReplayGuard = {
  has(key: string): boolean
  /** False when it is there already, or when there is no room. */
  add(key: string, now: number): 'added' | 'replay' | 'full'
  /** Takes back what could not be kept. */
  remove(key: string): void
}

/**
 * Two generations, each of the length of the window: a key is remembered for at least one window
 * and at most two. `maxKeys` bounds the memory.
 */
export function createReplayGuard(options: {
  readonly windowMs: number
  readonly maxKeys: number
}): ReplayGuard {
  let current = new Set<string>()
  let previous = new Set<string>()
  let startedAt = -Infinity
  const has = (key: string): boolean => current.has(key) || previous.has(key)
  return {
    has,
    add(key, now) {
      if (now - startedAt >= options.windowMs) {
        previous = now - startedAt >= 2 * options.windowMs ? new Set() : current
        current = new Set()
        startedAt = now
      }
      if (has(key)) return 'replay'
      if (current.size + previous.size >= options.maxKeys) return 'full'
      current.add(key)
      return 'added'
    },
    remove(key) {
      current.delete(key)
      previous.delete(key)
    },
  }
}
