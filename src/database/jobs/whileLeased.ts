import type { SanitizedConfig, TaskConfig } from 'payload'
import { renewEveryMs, renewLease } from './leases.ts'

/** The configuration whose tasks keep the leases of their jobs for as long as they work. */
export function renewingLeases(config: SanitizedConfig): SanitizedConfig {
  Object.assign(config.jobs, { tasks: (config.jobs.tasks ?? []).map(whileLeased) })
  return config
}

function whileLeased(task: TaskConfig): TaskConfig {
  const { handler } = task
  if (typeof handler !== 'function') return task
  const renewing = async (args: Parameters<typeof handler>[0]) => {
    const { job, req } = args
    const { db, logger } = req.payload
    const timer = setInterval(() => {
      renewLease(db, { id: job.id }).catch((err: unknown) => {
        logger.warn({ err, msg: `The lease of job ${job.id} could not be renewed` })
      })
    }, renewEveryMs)
    try {
      return await handler(args)
    } finally {
      clearInterval(timer)
    }
  }
  return { ...task, handler: renewing }
}
