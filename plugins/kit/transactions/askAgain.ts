import { setTimeout as sleep } from 'node:timers/promises'
import { isUndoneByConflict, SaveConflict } from './conflict.ts'

const mostTries = 10
const firstPauseMs = 8
const longestPauseMs = 400

/**
 * Does work that the database may undo because it met other work, as a whole and from its beginning,
 * until it comes through: two seconds and a half at most. What the work changed outside the database is for
 * `beforeNext` to take back.
 *
 * @throws SaveConflict when others were sooner each time; whatever else the work throws, at once.
 */
export async function askAgain<Result>(
  work: () => Promise<Result>,
  beforeNext: () => void = () => undefined,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isUndoneByConflict(error)) throw error
      if (tried === mostTries) throw new SaveConflict()
    }
    // Anywhere within it, so that two who met do not meet again.
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** tried)
    await sleep(pauseMs * Math.random())
    beforeNext()
  }
}
