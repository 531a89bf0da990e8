import { Forbidden, type Config } from 'payload'
import { nobody } from './access/nobody.ts'
import { editorialRoles, hasRole } from './access/roles.ts'

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
        beforeDelete: [
          ...(defaultJobsCollection.hooks?.beforeDelete ?? []),
          // The admin panel cancels schedules with access control overridden, for any login.
          ({ req }) => {
            if (req.user && !hasRole(req.user, ...editorialRoles, 'campaign-officer')) {
              throw new Forbidden(req.t)
            }
          },
        ],
      },
    }),
  }
}
