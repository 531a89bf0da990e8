import type { Endpoint, PayloadRequest } from 'payload'
import { idOfReference } from '../../core/saving/idOfReference.ts'
import { collectionOf } from '../../hooks/collectionOf.ts'
import { refusal } from '../../../kit/refusal.ts'
import type { DeskState } from '../../core/states/stateOf.ts'
import type { ScheduleType } from '../../core/schedules/schedulable.ts'
import { steps, type Step } from '../../core/workflow/steps.ts'
import { reaches, transitions } from '../../core/workflow/transitions.ts'
import { pieceOf, type Piece } from '../../hooks/schedules/pieceOf.ts'
import { stateAt } from '../../hooks/states/momentOf.ts'
import { isApproved } from '../../hooks/workflow/approval.ts'
import { reviewedFields } from '../../hooks/workflow/reviewedFields.ts'
import { liveOf, stepOf, type Id } from '../../hooks/workflow/row.ts'
import { standingOf } from '../../hooks/workflow/standingOf.ts'
import { wordsDigest } from '../../hooks/workflow/wordsDigest.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { nameOfAccount } from '../../hooks/nameOfAccount.ts'

/** What the header of an open piece says and offers. */
export type Desk = {
  readonly state: DeskState
  readonly step: Step
  readonly note: string | null
  readonly assignee: string | null
  readonly assigneeId: Id | null
  /** Whether she may hand it to somebody, or take it over. */
  readonly mayAssign: boolean
  readonly approvedBy: string | null
  readonly approvedAt: string | null
  readonly isOut: boolean
  /** The steps that who asks may take from here. */
  readonly steps: readonly Step[]
  /** Whether she may publish what stands there now. */
  readonly publish: 'yes' | 'nothingNew' | 'ownWork' | 'no'
  readonly schedulable: readonly ScheduleType[]
  readonly schedules: readonly {
    readonly id: Id
    readonly type: ScheduleType
    readonly at: string | null
    readonly orderedBy: string | null
  }[]
}

export const deskEndpoint = (publication: Publication, options: ResolvedOptions): Endpoint => ({
  path: '/:id/desk',
  method: 'get',
  handler: async (req) => {
    const given = String(req.routeParams?.['id'])
    const id = req.payload.db.defaultIDType === 'number' ? Number(given) : given
    const { collection } = publication
    const piece = options.staff({ req }) ? await pieceOf({ collection, id }, req) : null
    if (!piece) throw refusal(req, 404, noSuchPiece)
    return Response.json(await deskOf(piece, { publication, options, req, id }))
  },
})

type Asked = {
  readonly publication: Publication
  readonly options: ResolvedOptions
  readonly req: PayloadRequest
  readonly id: Id
}

async function deskOf(piece: Piece, { publication, options, req, id }: Asked): Promise<Desk> {
  const { newest, isOut, waiting } = piece
  const step = stepOf(newest)
  const standing = standingOf(newest, { publication, options, req })
  const place = { collection: publication.collection, id, req }
  const { flattenedFields } = collectionOf(publication.collection, req.payload).config
  const fields = reviewedFields(flattenedFields, publication)
  const digest = wordsDigest(newest, fields)
  const known = { digest, before: newest, live: await liveOf(place), fields }
  const mayPublish = standing === 'approver' || (await isApproved(known, place))
  const isWriter = standing === 'writer'
  const ready = mayPublish ? 'yes' : 'ownWork'
  const isFinished = newest._status === 'published'
  return {
    state: await stateAt(newest, { publication, options, req, now: Date.now() }),
    step,
    note: newest.reviewNote ?? null,
    assignee: await nameOfAccount(newest.assignee, req),
    assigneeId: idOfReference(newest.assignee),
    mayAssign: !isWriter && !isFinished,
    approvedBy: await nameOfAccount(newest.approvedBy, req),
    approvedAt: newest.approvedAt ?? null,
    isOut,
    steps: isFinished
      ? []
      : steps.filter((to) => to !== step && reaches(standing, transitions[step][to])),
    publish: isWriter ? 'no' : isFinished ? 'nothingNew' : ready,
    schedulable: isWriter
      ? []
      : piece.schedulable.filter((type) => type === 'unpublish' || mayPublish),
    schedules: await Promise.all(
      waiting.map(async ({ id: schedule, type, at, orderedBy }) => ({
        ...{ id: schedule, type, at },
        orderedBy: await nameOfAccount(orderedBy, req),
      })),
    ),
  }
}

const noSuchPiece = {
  vi: 'Không có bài này, hoặc bạn không được xem.',
  en: 'There is no such piece.',
}
