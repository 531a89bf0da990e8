import type { CollectionSlug, PayloadRequest } from 'payload'
import { schedulable, type ScheduleType } from '../../core/schedules/schedulable.ts'
import { waitingSchedules, type WaitingSchedule } from '../../store/schedules/waitingSchedules.ts'
import { liveOf, type Id, type Row } from '../workflow/row.ts'

export type Piece = {
  readonly newest: Row
  readonly isOut: boolean
  readonly hasNews: boolean
  readonly waiting: readonly WaitingSchedule[]
  readonly schedulable: readonly ScheduleType[]
}

/** A publication as somebody sees it who sets an hour for it; null for what there is not for her. */
export async function pieceOf(
  { collection, id }: { readonly collection: string; readonly id: Id },
  req: PayloadRequest,
): Promise<Piece | null> {
  const newest = (await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id, draft: true, depth: 0, req },
    ...{ disableErrors: true, overrideAccess: false, user: req.user },
  })) as Row | null
  if (!newest) return null
  const waiting = await waitingSchedules({ collection, id }, req)
  const isOut = (await liveOf({ collection, id, req }))?._status === 'published'
  const hasNews = newest._status !== 'published'
  const types = waiting.map(({ type }) => type)
  return {
    newest,
    isOut,
    hasNews,
    waiting,
    schedulable: schedulable({ isOut, hasNews, waiting: types }),
  }
}
