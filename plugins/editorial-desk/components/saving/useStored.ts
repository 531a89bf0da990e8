import { useAnswer } from '../../../kit/admin/useAnswer.ts'
import type { Values } from './saveLine.ts'

/** The newest version that the newsroom has of a document; null until it is here. */
export function useStored(path: string | null): Values | null {
  const { answer } = useAnswer<Values>(path === null ? null : `${path}?draft=true&depth=0`)
  return path !== null && answer.is === 'here' ? answer.value : null
}
