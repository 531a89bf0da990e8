import type { Payload } from 'payload'
import { sayLearning } from '../core/learn/sayLearning.ts'
import { learnFromLinks, leastMatters, leastStories, undoLearning } from './learn.ts'

/** What the process ends with, one for each outcome; 1 is left to what nobody foresaw. */
const exitCodes = {
  learned: 0,
  undone: 0,
  usage: 2,
  'too-early': 3,
  'not-better': 4,
  'nothing-to-undo': 5,
  'no-file': 6,
  fixed: 7,
} as const

type Output = {
  readonly say: (text: string) => void
  /** Where the same line is written again and again. */
  readonly progress?: (text: string) => void
}

/**
 * The command of a desk: learns, or puts back with `--undo`, and says in Vietnamese what came of it.
 *
 * @returns the exit code.
 */
export async function runLearning(
  payload: Payload,
  given: readonly string[],
  { say, progress = () => undefined }: Output,
): Promise<number> {
  const [word, ...more] = given
  const isUndo = word === '--undo' || word === 'undo'
  if (more.length > 0 || (word !== undefined && !isUndo)) {
    say(sayLearning({ outcome: 'usage' }, { leastStories, leastMatters }))
    return exitCodes.usage
  }
  const result = isUndo
    ? await undoLearning(payload)
    : await learnFromLinks(payload, (done, of) => {
        progress(`Đã đọc ${done} / ${of} bài`)
      })
  say(sayLearning(result, { leastStories, leastMatters }))
  return exitCodes[result.outcome]
}
