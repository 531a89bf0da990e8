import { APIError, type PayloadRequest } from 'payload'
import { newestVersion, versionById } from './approvedVersion.ts'
import { targetOf, type ScheduleInput, type Target } from './target.ts'

export type Schedule = ScheduleInput & {
  readonly doc: Target
  /**
   * It was begun before and nothing rolled it back: what is there may be half of it. Since when, at
   * the soonest.
   */
  readonly halfDoneSince: string | null
}

/**
 * Does what was scheduled, as whoever scheduled it. What is there already is not done again: it was
 * published by hand meanwhile, or by the process that was cut off.
 */
export async function carryOut(schedule: Schedule, req: PayloadRequest): Promise<void> {
  await (schedule.type === 'unpublish' ? withdraw(schedule, req) : publish(schedule, req))
}

async function withdraw({ doc }: Schedule, req: PayloadRequest): Promise<void> {
  const { collection, id } = targetOf(doc, req.payload)
  const where = { id: { equals: id } }
  const live = await req.payload.db.findOne<{ id: number; _status?: string }>({
    ...{ collection, where, req },
  })
  if (live?._status === 'published') await save(doc, { _status: 'draft' }, req)
}

async function publish(schedule: Schedule, req: PayloadRequest): Promise<void> {
  await publishApproved(schedule, req)
  const { doc, halfDoneSince } = schedule
  if (halfDoneSince !== null) await leaveOnePublished(doc, halfDoneSince, req)
}

async function publishApproved(schedule: Schedule, req: PayloadRequest): Promise<void> {
  const { doc, version, halfDoneSince } = schedule
  const newest = await newestVersion(doc, req.payload, req)
  if (!newest) return
  const isOut = newest.version._status === 'published'
  if (isOut && halfDoneSince === null) return
  if (isOut || version === undefined || version === String(newest.id)) {
    await save(doc, { _status: 'published' }, req)
    return
  }
  const { collection, id } = targetOf(doc, req.payload)
  const approved = await versionById(collection, version, req)
  if (!approved) {
    throw new APIError(
      'Bản đã duyệt để hẹn giờ không còn trong lịch sử phiên bản; hãy duyệt lại và hẹn giờ mới. / ' +
        'The version that was approved is no longer kept; approve and schedule again.',
      409,
    )
  }
  await save(doc, { ...approved.version, _status: 'published' }, req)
  // What an editor has begun since then is not lost, and stays a draft.
  const data = { ...newest.version, _status: 'draft' as const }
  await req.payload.update({
    ...{ collection, id, data: data, draft: true },
    ...{ depth: 0, overrideAccess: true, req },
  })
}

/** Of what one schedule published, the versions that whoever was cut off had left. */
async function leaveOnePublished(doc: Target, since: string, req: PayloadRequest): Promise<void> {
  const { collection, id } = targetOf(doc, req.payload)
  const published = {
    and: [
      { parent: { equals: id } },
      { 'version._status': { equals: 'published' } },
      { createdAt: { greater_than_equal: since } },
    ],
  }
  const { docs } = await req.payload.db.findVersions({
    ...{ collection, where: published, sort: '-createdAt', limit: 0, pagination: false, req },
  })
  const left = docs.slice(1).map((version) => version.id)
  if (left.length === 0) return
  await req.payload.db.deleteVersions({ collection, where: { id: { in: left } }, req })
}

async function save(doc: Target, data: object, req: PayloadRequest): Promise<void> {
  const { collection, id } = targetOf(doc, req.payload)
  const overrideAccess = !req.user
  await req.payload.update({ collection, id, data: data, depth: 0, overrideAccess, req })
}
