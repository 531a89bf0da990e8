import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { takeIntent } from '../../../kit/writeIntent.ts'
import type { ReadersCopy } from '../../core/states/stateOf.ts'
import { judgeWrite, type Question, type Verdict } from '../../core/workflow/judgeWrite.ts'
import type { Step } from '../../core/workflow/steps.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { approvalAfter, isApproved } from './approval.ts'
import { reviewedFields } from './reviewedFields.ts'
import { checkInCharge } from './inCharge.ts'
import { liveOf, newestOf, stepOf, type Id, type Row } from './row.ts'
import { standingOf } from './standingOf.ts'
import { whyNot } from './whyNot.ts'
import { wordsDigest } from './wordsDigest.ts'
import { namedStep, writeOf } from './writeOf.ts'

/**
 * Judges each save by the workflow, by whatever door it comes, and writes down what is the desk's: the
 * step, the approval and for which words it was given, and what readers have. The newsroom's own code,
 * which acts for nobody, is not judged.
 *
 * @throws 400, 403 or 409 in words.
 */
export const settleWorkflow =
  (publication: Publication, options: ResolvedOptions): CollectionBeforeChangeHook<Row> =>
  async ({ collection, data: given, operation, originalDoc, req }) => {
    const { data, intent } = takeIntent(given as Row, req)
    const place = { collection: collection.slug, id: originalDoc?.id ?? '', req }
    const before = operation === 'update' && originalDoc ? await newestOf(place, originalDoc) : null
    const live = before ? await liveOf(place) : null
    const fields = reviewedFields(collection.flattenedFields, publication)
    const digest = wordsDigest(data, fields)
    const write = writeOf(data, live, { intent, req })
    const from = stepOf(before)
    const to = namedStep(data, from, intent)
    await checkInCharge(data, before, { publication, req })
    const { step, approval } = settled(req, {
      write,
      from,
      standing: standingOf(before, { publication, options, req }),
      to,
      hasNewWords: !before || digest !== wordsDigest(before, fields),
      isApproved:
        write === 'publish' && (await isApproved({ digest, before, live, fields }, place)),
      hasNote: Boolean(data.reviewNote?.trim()),
    })
    return {
      ...data,
      reviewState: step,
      reviewNote: step === 'approved' ? null : (data.reviewNote ?? null),
      assignee: assigneeOf(data, { before, to, step, req }),
      ...approvalAfter(approval, before, { digest, by: req.user?.id ?? null }),
      readersCopy: copyAfter(write, before),
    }
  }

function settled(req: PayloadRequest, question: Question): Verdict & { is: 'settled' } {
  const isOwnCode = !req.user
  const to = isOwnCode && question.write === 'publish' ? null : question.to
  const verdict = judgeWrite(
    isOwnCode ? { ...question, to, standing: 'approver', hasNote: true } : question,
  )
  if (verdict.is === 'refused') throw whyNot(verdict.why, req)
  return verdict
}

type Taken = {
  readonly before: Row | null
  readonly to: Step | null
  readonly step: Step
  readonly req: PayloadRequest
}

/** Who takes a piece into editing has it, whosever it was, unless she names somebody in the same save. */
function assigneeOf(data: Row, { before, to, step, req }: Taken): Id | null {
  const named = data.assignee ?? null
  const isNew = String(named ?? '') !== String(before?.assignee ?? '')
  if (isNew) return named
  const isTaken =
    to === 'editing' || (named === null && step === 'editing' && stepOf(before) !== step)
  return isTaken ? (req.user?.id ?? named) : named
}

function copyAfter(write: Question['write'], before: Row | null): ReadersCopy {
  if (write === 'publish') return 'out'
  if (write === 'withdraw') return 'withdrawn'
  return before?.readersCopy ?? 'none'
}
