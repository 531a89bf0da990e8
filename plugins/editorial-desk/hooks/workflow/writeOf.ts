import type { PayloadRequest } from 'payload'
import { namesField, type WriteIntent } from '../../../kit/writeIntent.ts'
import type { Question } from '../../core/workflow/judgeWrite.ts'
import { isStep, type Step } from '../../core/workflow/steps.ts'
import type { Row } from './row.ts'
import { unnamedWithdrawal } from './whyNot.ts'

type Write = Question['write']
type Asked = { readonly intent: WriteIntent; readonly req: PayloadRequest }

/**
 * What a save is about to do to what readers have.
 *
 * @throws 409 where it would take something from them that its caller did not name.
 */
export function writeOf(data: Row, live: Row | null, { intent, req }: Asked): Write {
  const staysDraft = intent.isRestore && intent.isDraft
  if (data._status === 'published' && !staysDraft) return 'publish'
  if (live?._status !== 'published' || intent.isDraft) return 'draft'
  // The newest version is a draft beside the live one, and this save would put it in its place.
  const isNamed = namesField(intent, '_status') || intent.isRestore || Boolean(data['deletedAt'])
  if (req.user && !isNamed) throw unnamedWithdrawal(req)
  return 'withdraw'
}

/** The step that the caller asks for; null where it stays. */
export function namedStep(data: Row, from: Step, intent: WriteIntent): Step | null {
  // A version brings back the words and not how far they were.
  if (intent.isRestore || !namesField(intent, 'reviewState')) return null
  return isStep(data.reviewState) && data.reviewState !== from ? data.reviewState : null
}
