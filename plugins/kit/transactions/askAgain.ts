import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { isUndoneByConflict, SaveConflict } from './conflict.ts'

const mostTries = 10
const firstPauseMs = 8
const longestPauseMs = 400

/** One try at some work; what undid its transaction, where something did. */
type Attempt = { undoneBy: unknown }

/** One for the process: configuration modules are evaluated more than once. */
const key = Symbol.for('thu-do-newsroom.attempt')
const home = globalThis as { [key]?: AsyncLocalStorage<Attempt> | undefined }
const attempts = (): AsyncLocalStorage<Attempt> => (home[key] ??= new AsyncLocalStorage())

/**
 * Remembers, for the work that is being tried, that the database undid its transaction. Payload's bulk
 * operations catch what fails at one document and end well, with nothing of the others kept.
 */
export function noteConflict(error: unknown): void {
  const attempt = attempts().getStore()
  if (attempt && isUndoneByConflict(error)) attempt.undoneBy = error
}

/**
 * Does work that the database may undo because it met other work, as a whole and from its beginning,
 * until it comes through: two seconds and a half at most. What the work changed outside the database
 * is for `beforeNext` to take back.
 *
 * @throws SaveConflict when others were sooner each time; whatever else the work throws, at once.
 */
export async function askAgain<Result>(
  work: () => Promise<Result>,
  beforeNext: () => void = () => undefined,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    const attempt: Attempt = { undoneBy: null }
    try {
      const result = await attempts().run(attempt, work)
      if (attempt.undoneBy === null) return result
    } catch (error) {
      if (!isUndoneByConflict(error)) throw error
    }
    if (tried === mostTries) throw new SaveConflict()
    // Anywhere within it, so that two who met do not meet again.
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** tried)
    await sleep(pauseMs * Math.random())
    beforeNext()
  }
}
