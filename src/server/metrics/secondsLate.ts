import type { Payload } from 'payload'

type Row = { readonly waitUntil?: string | null; readonly createdAt: string }

/** For how many seconds the oldest job that is due has waited for its run; 0 where none has. */
export async function secondsLate({ db, collections }: Payload, now: number): Promise<number> {
  if (!('payload-jobs' in collections)) return 0
  const isWaiting = {
    and: [
      { processing: { equals: false } },
      { hasError: { not_equals: true } },
      { completedAt: { exists: false } },
      { waitUntil: { less_than: new Date(now).toISOString() } },
    ],
  }
  const { docs } = await db.find<Row>({
    ...{ collection: 'payload-jobs', where: isWaiting, sort: 'waitUntil' },
    ...{ limit: 1, pagination: false },
  })
  const [oldest] = docs
  if (!oldest) return 0
  return Math.max(0, now - Date.parse(oldest.waitUntil ?? oldest.createdAt)) / 1000
}
