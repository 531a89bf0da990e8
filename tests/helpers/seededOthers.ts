import type { Payload } from 'payload'
import { makeOthers } from './conflicts.ts'

export type SeededOthers = {
  /** Begins the series anew, so that a file meets the same whatever ran before it. */
  restart(): void
  /** Lets nobody meet anybody until the series begins anew. */
  pause(): void
}

const seed = Number(process.env['TEST_CONFLICT_SEED'] ?? 1)
/** Of all transactions. Of a hundred tries about one meets others twice in a row. */
const share = 1 / 12

/**
 * Undoes a transaction now and then, by a series of numbers that its seed makes the same each time: every
 * path that writes has to ask again, or its test fails.
 */
export function seedOthers(payload: Payload): SeededOthers {
  let next = randomFrom(seed)
  let isPaused = false
  makeOthers(payload, () => !isPaused && next() < share)
  console.log(`Transactions meet others by the series of TEST_CONFLICT_SEED=${seed}`)
  return {
    restart() {
      next = randomFrom(seed)
      isPaused = false
    },
    pause() {
      isPaused = true
    },
  }
}

/** Mulberry32: enough of a die, and the same on every machine. */
function randomFrom(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
