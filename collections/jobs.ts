import {
  createLocalReq,
  docAccessOperation,
  Forbidden,
  type CollectionBeforeDeleteHook,
  type Config,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { hasScheduledPublishEnabled } from 'payload/shared'
import type { DocumentId } from '../plugins/kit/tags.ts'
import { nobody } from './access/nobody.ts'
import { collectionNamed } from './collectionNamed.ts'
import { keepApproved } from './schedules/approvedVersion.ts'
import { isFailedOrder, ofDocument } from './schedules/failed/failedWhere.ts'
import { scheduleTask, type ScheduleInput, type Target } from './schedules/target.ts'

/**
 * Background work: today the scheduled publishing and unpublishing. It runs in the server process
 * and nobody starts it over HTTP.
 */
export function createJobs(): NonNullable<Config['jobs']> {
  return {
    access: { run: nobody, queue: nobody, cancel: nobody },
    // What was due first goes first, also after an outage.
    processingOrder: 'waitUntil',
    // A run ends with its slowest job; the other one begins meanwhile.
    autoRun: ['*/5 * * * * *', '2-57/5 * * * * *'].map((cron) => ({
      cron,
      limit: 50,
      silent: true,
    })),
    deleteJobOnComplete: true,
    // No `runHooks`: with it Payload writes a job's log through validation, which refuses it, and a
    // schedule that fails is tried for ever. The hook below runs all the same, whatever Payload warns
    // at start: it is for deletions by the admin panel and not for the runner's own.
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      graphQL: false,
      hooks: {
        ...defaultJobsCollection.hooks,
        beforeDelete: [...(defaultJobsCollection.hooks?.beforeDelete ?? []), cancelledByPublishers],
      },
    }),
  }
}

type Schedule = { readonly id: DocumentId; readonly input?: { readonly doc?: Target } }

/**
 * The admin panel cancels schedules with access control overridden, for any login. Whoever may
 * publish the document may cancel when it is published, and nobody else.
 */
const cancelledByPublishers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user) return
  const where = { id: { equals: id } }
  const job = await req.payload.db.findOne<Schedule>({ collection: 'payload-jobs', where, req })
  await checkMayPublish(job?.input?.doc, req)
}

/**
 * It queues them so as well, past every hook: whoever may publish the document may say when, and
 * nobody else. What stands at that moment is what goes out. Call it once, from `onInit`.
 */
export function scheduledByPublishers(payload: Payload): void {
  const queue = payload.jobs.queue.bind(payload.jobs) as (args: Queued) => Promise<unknown>
  const checked = async (args: Queued): Promise<unknown> => {
    const { input, task } = args
    if (task !== scheduleTask || !input) return queue(args)
    // It tells who asked in the job itself, and only there; the newsroom's own code names nobody.
    if (input.user) {
      // Having cancelled one, the panel queues another that names nothing.
      if (!input.doc && !input.global) return null
      await checkMayPublish(input.doc, await requestOf(input.user, payload))
    }
    const whole = await approved(input, payload)
    const dueAt = (args.waitUntil ?? new Date()).toISOString()
    const queued = await queue({ ...args, input: { ...whole, dueAt } })
    if (whole.doc) await forgetFailed(whole.doc, whole.type, payload)
    return queued
  }
  Object.assign(payload.jobs, { queue: checked })
}

/** The schedule with what it is found by and goes out with, in Payload's spelling. */
async function approved(input: ScheduleInput, payload: Payload): Promise<ScheduleInput> {
  const { doc, type = 'publish' } = input
  if (!doc) return input
  const whole = { ...input, type, doc: { ...doc, value: String(doc.value) } }
  const version = type === 'publish' ? await keepApproved(doc, payload) : undefined
  return version === undefined ? whole : { ...whole, version }
}

/** Who orders the same anew has seen what came of it before. */
const forgetFailed = (doc: Target, type: ScheduleInput['type'], { db }: Payload): Promise<void> =>
  db.deleteMany({
    collection: 'payload-jobs',
    where: { and: [isFailedOrder, ofDocument(doc), { 'input.type': { equals: type } }] },
  })

type Queued = {
  readonly task?: string
  readonly input?: ScheduleInput
  readonly waitUntil?: Date
}

async function requestOf({ value }: Target, payload: Payload): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id: value, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** @throws Forbidden for whoever may not, and for what is published by no schedule. */
async function checkMayPublish(target: Target | undefined, req: PayloadRequest): Promise<void> {
  const collection = target ? collectionNamed(target.relationTo, req) : null
  if (!target || !collection || !hasScheduledPublishEnabled(collection.config)) {
    throw new Forbidden(req.t)
  }
  // Payload writes the id into the job as a text, whatever it is in the database.
  const isNumber = req.payload.db.defaultIDType === 'number'
  const id = isNumber ? Number(target.value) : target.value
  const data = { _status: 'published' }
  if (!(await docAccessOperation({ id, collection, data, req })).update) {
    throw new Forbidden(req.t)
  }
}
