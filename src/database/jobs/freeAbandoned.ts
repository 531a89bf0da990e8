import type { DatabaseAdapter, Job, PayloadRequest, Where } from 'payload'
import { leaseMs } from './leases.ts'
import { swapJob } from './swapJob.ts'

type JobRow = Job & { readonly id: number | string; readonly updatedAt: string | null }
type Request = Partial<PayloadRequest> | undefined

/** A job that ended this many processes is what ends them. */
const mostTries = 20

/**
 * Frees the jobs whose process is gone, for the next claim, and removes those that were done and not
 * yet removed when it went.
 */
export async function freeAbandoned(adapter: DatabaseAdapter, req: Request): Promise<void> {
  const collection = 'payload-jobs'
  const asked = req ? { req } : {}
  const expired: Where = { updatedAt: { less_than: new Date(Date.now() - leaseMs).toISOString() } }
  const never: Where = { updatedAt: { exists: false } }
  const isAbandoned: Where = { or: [expired, never] }
  const { docs } = await adapter.find<JobRow>({
    collection,
    where: { and: [{ processing: { equals: true } }, isAbandoned] },
    sort: 'waitUntil',
    limit: 0,
    pagination: false,
    ...asked,
  })
  for (const job of docs) await free(adapter, job, req)
  if (adapter.payload.config.jobs.deleteJobOnComplete !== true) return
  const where = { and: [{ completedAt: { exists: true } }, isAbandoned] }
  const { totalDocs } = await adapter.count({ collection, where, ...asked })
  if (totalDocs > 0) await adapter.deleteMany({ collection, where, ...asked })
}

async function free(adapter: DatabaseAdapter, job: JobRow, req: Request): Promise<void> {
  const { id, completedAt, taskSlug, updatedAt } = job
  if (completedAt) return
  const totalTried = (job.totalTried ?? 0) + 1
  const from = { processing: true, updatedAt }
  const to = { processing: false, updatedAt: new Date().toISOString(), totalTried }
  if (!(await swapJob(adapter, { id, from, to, req }))) return
  const name = `Job ${id} (${String(taskSlug)})`
  if (totalTried < mostTries) {
    adapter.payload.logger.warn(`${name} was left by a process that ended; it is run again`)
    return
  }
  const message = `its process ended ${totalTried} times`
  const data = { hasError: true, error: { message } }
  await adapter.updateOne({ collection: 'payload-jobs', id, data, ...(req ? { req } : {}) })
  adapter.payload.logger.error(`${name} failed for good: ${message}`)
}
