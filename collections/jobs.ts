import {
  docAccessOperation,
  Forbidden,
  type CollectionBeforeDeleteHook,
  type Config,
} from 'payload'
import type { DocumentId } from '../plugins/kit/tags.ts'
import { nobody } from './access/nobody.ts'
import { collectionNamed } from './collectionNamed.ts'

/**
 * Background work: today the scheduled publishing and unpublishing. It runs in the server process
 * and nobody starts it over HTTP.
 */
export function createJobs(): NonNullable<Config['jobs']> {
  return {
    access: { run: nobody, queue: nobody, cancel: nobody },
    autoRun: [{ cron: '*/5 * * * * *', limit: 50, silent: true }],
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

type Schedule = {
  readonly id: DocumentId
  readonly input?: { readonly doc?: { readonly relationTo: string; readonly value: DocumentId } }
}

/**
 * The admin panel cancels schedules with access control overridden, for any login. Whoever may
 * publish the document may cancel when it is published, and nobody else.
 */
const cancelledByPublishers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user) return
  const where = { id: { equals: id } }
  const job = await req.payload.db.findOne<Schedule>({ collection: 'payload-jobs', where, req })
  const target = job?.input?.doc
  const collection = target ? collectionNamed(target.relationTo, req) : null
  if (!target || !collection) throw new Forbidden(req.t)
  // Payload writes the id into the job as a text, whatever it is in the database.
  const isNumber = req.payload.db.defaultIDType === 'number'
  const document = isNumber ? Number(target.value) : target.value
  const data = { _status: 'published' }
  if (!(await docAccessOperation({ id: document, collection, data, req })).update) {
    throw new Forbidden(req.t)
  }
}
