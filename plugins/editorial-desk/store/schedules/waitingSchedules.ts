import type { PayloadRequest, Where } from 'payload'

type Id = number | string

/** A publication or withdrawal that waits for its hour. */
export type WaitingSchedule = {
  readonly id: Id
  readonly type: 'publish' | 'unpublish'
  /** When; null for at once. */
  readonly at: string | null
  readonly collection: string
  /** A text, whatever it is in the database. */
  readonly document: string
  readonly orderedBy: Id | null
}

type Job = {
  readonly id: Id
  readonly waitUntil?: string | null
  readonly input?: {
    readonly type?: string
    readonly doc?: { readonly relationTo: string; readonly value: Id }
    readonly user?: Id | { readonly value: Id }
  } | null
}

/** No newsroom sets more hours ahead; of more, the next ones are known. */
const mostKnown = 500

type Asked = {
  readonly collection?: string
  readonly id?: Id
  /** Only those whose hour comes before this instant. */
  readonly before?: number
}

/**
 * The schedules that wait, of one document, of a whole collection or of all; the next one first, and of
 * very many the next ones.
 */
export async function waitingSchedules(
  { collection, id, before }: Asked,
  req: PayloadRequest,
): Promise<WaitingSchedule[]> {
  const where: Where[] = [
    { taskSlug: { equals: 'schedulePublish' } },
    { hasError: { not_equals: true } },
    { completedAt: { exists: false } },
    ...(collection === undefined ? [] : [{ 'input.doc.relationTo': { equals: collection } }]),
    ...(before === undefined ? [] : [dueBefore(before)]),
    ...(id === undefined ? [] : [{ 'input.doc.value': { equals: String(id) } }]),
  ]
  const { docs } = await req.payload.db.find<Job>({
    collection: 'payload-jobs',
    where: { and: where },
    sort: 'waitUntil',
    limit: mostKnown,
    pagination: false,
    req,
  })
  return docs.flatMap(({ id: job, input, waitUntil }) => {
    if (!input?.doc) return []
    const { user } = input
    return {
      id: job,
      type: input.type === 'unpublish' ? ('unpublish' as const) : ('publish' as const),
      at: waitUntil ? new Date(waitUntil).toISOString() : null,
      collection: input.doc.relationTo,
      document: String(input.doc.value),
      orderedBy: typeof user === 'object' ? user.value : (user ?? null),
    }
  })
}

/** What waits for no hour is due now. */
const dueBefore = (instant: number): Where => ({
  or: [
    { waitUntil: { exists: false } },
    { waitUntil: { less_than: new Date(instant).toISOString() } },
  ],
})
