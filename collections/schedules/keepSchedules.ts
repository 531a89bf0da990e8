import { setTimeout as sleep } from 'node:timers/promises'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  JobCancelledError,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
  type TaskConfig,
} from 'payload'
import { carryOut } from './carryOut.ts'
import { asSchedule } from './endSchedules.ts'
import { saidFailure } from './saidFailure.ts'
import { scheduleTask, type ScheduleInput, type Target } from './target.ts'

/** Writes, in the request's transaction, that a job is done; throws where it is somebody else's. */
type FinishJob = (id: number | string, req: PayloadRequest) => Promise<void>

/**
 * The configuration whose schedules publish what was approved for them, once, one after the other in
 * the order in which they were due. Payload's own task publishes the newest draft, all at the same
 * moment, and gives up where two of them meet.
 */
export function keepSchedules(config: SanitizedConfig, finishJob: FinishJob): SanitizedConfig {
  const tasks = (config.jobs.tasks ?? []).map((task) =>
    task.slug === scheduleTask ? keepingSchedules(task, finishJob) : task,
  )
  Object.assign(config.jobs, { tasks })
  return config
}

function keepingSchedules(task: TaskConfig, finishJob: FinishJob): TaskConfig {
  const { handler: own } = task
  if (typeof own !== 'function') return task
  let last: Promise<unknown> = Promise.resolve()
  const handler = async (args: Parameters<typeof own>[0]) => {
    const { doc, ...input } = args.input as ScheduleInput
    if (!doc) return own(args)
    const { job, req } = args
    const { id, totalTried, waitUntil } = job
    const dueAt = input.dueAt ?? waitUntil ?? job.createdAt
    const publish = (tried: number) =>
      onceInTransaction(
        { ...input, doc, dueAt },
        { id, req, finishJob, tries: (totalTried ?? 0) + tried },
      )
    const done = last
      .then(() => againAfterConflict(publish))
      .catch((error: unknown) => {
        throw told(error, req)
      })
    last = done.catch(() => undefined)
    await done
    return { output: {} }
  }
  // Five tries within five minutes; most of what fails so long needs a person.
  const retries = { attempts: 4, backoff: { type: 'exponential' as const, delay: 20_000 } }
  return { ...task, retries, handler: handler }
}

/** The job keeps what its desk shows, in words; what was thrown is the operator's to read. */
function told(error: unknown, { payload }: PayloadRequest): unknown {
  if (error instanceof JobCancelledError) return error
  payload.logger.error({ err: error, msg: 'A schedule was not carried out' })
  return new Error(saidFailure(error), { cause: error })
}

type Work = {
  readonly id: number | string
  readonly req: PayloadRequest
  readonly finishJob: FinishJob
  readonly tries: number
}

/** What is published and that the job is done: both or neither, where the database can say so. */
async function onceInTransaction(
  schedule: ScheduleInput & { readonly doc: Target; readonly dueAt: string },
  { id, req: { payload }, finishJob, tries }: Work,
): Promise<void> {
  const req = await createLocalReq({ context: asSchedule }, payload)
  req.user = await ordererOf(schedule, payload)
  const isRolledBack = await initTransaction(req)
  try {
    const halfDoneSince = !isRolledBack && tries > 1 ? schedule.dueAt : null
    await carryOut({ ...schedule, halfDoneSince }, req)
    await finishJob(id, req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Who ordered it, with the rights of today; null for the newsroom's own code. */
async function ordererOf(
  { user }: ScheduleInput,
  payload: Payload,
): Promise<PayloadRequest['user']> {
  if (!user) return null
  const found = await payload.findByID({
    collection: 'users',
    id: user.value,
    depth: 0,
  })
  return { ...found, collection: 'users' }
}

const mostTries = 6

/** Two saves that meet, of one photo's row for instance, are normal on MongoDB: one has to ask again. */
async function againAfterConflict(work: (tried: number) => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await work(tried)
      return
    } catch (error) {
      if (tried === mostTries || !isConflict(error)) throw error
      await sleep(2 ** tried * 10 * (1 + Math.random()))
    }
  }
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: readonly string[] }
  const labels = new Set(errorLabels ?? [])
  // 112 is WriteConflict; the driver labels what a whole transaction may be asked again for.
  return labels.has('TransientTransactionError') || code === 112 || code === 'SQLITE_BUSY'
}
