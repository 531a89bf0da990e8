import { wordsIn } from '../words.ts'

/**
 * A request that reached nobody, in the panel's language: each browser says it in an English of its own
 * (“Failed to fetch”, “Load failed”), and Payload's form shows just that. What was called off stays so.
 */
export const inWords = (error: unknown, language: string): unknown =>
  error instanceof TypeError
    ? new TypeError(wordsIn(language).unreachable, { cause: error })
    : error
