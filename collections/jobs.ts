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
    // For the check below; a newsroom has a few jobs a minute.
    runHooks: true,
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
