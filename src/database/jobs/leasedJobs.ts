import {
  JobCancelledError,
  type DatabaseAdapter,
  type Job,
  type PayloadRequest,
  type UpdateJobs,
} from 'payload'
import { freeAbandoned } from './freeAbandoned.ts'
import { dropLease, holdLease, leaseOf, renewLease, tokenAfter } from './leases.ts'
import { swapJob } from './swapJob.ts'

type Args = Parameters<UpdateJobs>[0]
type JobRow = Job & {
  readonly id: number | string
  readonly processing: boolean
  readonly updatedAt: string
}

/**
 * Payload finds the jobs that wait and marks them then, so that two processes take the same one, and
 * never again looks at those of a process that was killed. Here each is claimed by one atomic write,
 * held by a lease, and written to by its holder only.
 */
export function leasedJobs({ updateJobs }: Pick<DatabaseAdapter, 'updateJobs'>): {
  updateJobs: UpdateJobs
} {
  return {
    async updateJobs(this: DatabaseAdapter, args) {
      try {
        return await update(this, args, updateJobs)
      } catch (error) {
        // Payload opens a transaction for each of these, and leaves it open where they fail.
        const transactionID = await args.req?.transactionID
        if (transactionID) await this.rollbackTransaction(transactionID)
        throw error
      }
    },
  }
}

function update(adapter: DatabaseAdapter, args: Args, updateJobs: UpdateJobs) {
  const { data, id } = args
  if (data['processing'] === true) return claim(adapter, args)
  if (id === undefined || !leaseOf(adapter, id)) return updateJobs.call(adapter, args)
  return writeAsHolder(adapter, { ...args, id }, updateJobs)
}

async function claim(adapter: DatabaseAdapter, args: Args): Promise<Job[]> {
  const { id, limit = 0, req, sort, where } = args
  if (id === undefined) await freeAbandoned(adapter, req)
  const one = { and: [{ id: { equals: id } }, { processing: { equals: false } }] }
  const { docs } = await adapter.find<JobRow>({
    collection: 'payload-jobs',
    where: id === undefined ? where : one,
    limit,
    pagination: false,
    ...(sort === undefined ? {} : { sort }),
    ...(req ? { req } : {}),
  })
  const claimed: JobRow[] = []
  for (const job of docs) {
    const from = { processing: job.processing, updatedAt: job.updatedAt }
    const to = { processing: true, updatedAt: tokenAfter(job.updatedAt) }
    if (!(await swapJob(adapter, { id: job.id, from, to, req }))) continue
    holdLease(adapter, job.id, to.updatedAt)
    claimed.push({ ...job, ...to })
  }
  sayLate(adapter, claimed)
  return claimed
}

const lateMs = 60_000

/** After an outage the operator reads that what was missed is being made up for. */
function sayLate({ payload }: DatabaseAdapter, jobs: readonly JobRow[]): void {
  const due = jobs.flatMap(({ waitUntil }) => (waitUntil ? [Date.parse(waitUntil)] : []))
  const late = due.filter((instant) => instant < Date.now() - lateMs)
  if (late.length === 0) return
  const oldest = new Date(Math.min(...late)).toISOString()
  payload.logger.warn(`Catching up: ${late.length} job(s) late, the oldest was due at ${oldest}`)
}

async function writeAsHolder(
  adapter: DatabaseAdapter,
  args: Args & { id: number | string },
  updateJobs: UpdateJobs,
): Promise<Job[] | null> {
  const { id, data, req } = args
  if (leaseOf(adapter, id)?.token === null) {
    dropLease(adapter, id)
    return null
  }
  if (!(await renewLease(adapter, { id, req }))) {
    adapter.payload.logger.warn(`Job ${id} took too long here and is another process’s by now`)
    throw new JobCancelledError(`Job ${id} is another process’s`)
  }
  const updatedAt = leaseOf(adapter, id)?.token
  const whole = await withWholeLog(adapter, data, { id, req })
  const written = await updateJobs.call(adapter, { ...args, data: { ...whole, updatedAt } })
  if (data['processing'] !== false) return written
  dropLease(adapter, id)
  sayFailed(adapter, id, { ...written?.[0], ...data })
  return written
}

type Asked = { readonly id: number | string; readonly req?: Partial<PayloadRequest> | undefined }

/** Nobody else writes to the log meanwhile, and `$push` is not known to each server that speaks MongoDB's protocol. */
async function withWholeLog(adapter: DatabaseAdapter, data: Args['data'], { id, req }: Asked) {
  const { log } = data as { log?: { readonly $push?: unknown } }
  if (log?.$push === undefined) return data
  const where = { id: { equals: id } }
  const job = await adapter.findOne<JobRow>({
    collection: 'payload-jobs',
    where,
    ...(req && { req }),
  })
  return { ...data, log: [...(job?.log ?? []), log.$push] }
}

function sayFailed(adapter: DatabaseAdapter, id: number | string, job: Partial<Job>): void {
  const error = job.error as { cancelled?: boolean; message?: string } | null | undefined
  if (job.hasError !== true || error?.cancelled === true) return
  const { taskSlug, input } = job
  const msg = `Job ${id} (${String(taskSlug)}) failed for good: ${error?.message ?? 'no reason given'}`
  adapter.payload.logger.error({ msg, input })
}
