import express, { type Router } from 'express'

export type HealthOptions = {
  /** Asks the database how many jobs have failed for good. */
  readonly probe: () => Promise<number>
  readonly probeTimeoutMs?: number
  /** While shutting down the process is alive and no longer ready. */
  readonly isClosing: () => boolean
}

/** `/healthz`: the process runs. `/readyz`: it can serve, so the balancer may send readers. */
export function createHealthRoutes(options: HealthOptions): Router {
  const { probe, probeTimeoutMs = 2000, isClosing } = options
  const router = express.Router()
  router.use(['/healthz', '/readyz'], (_, res, next) => {
    res.setHeader('cache-control', 'no-store')
    res.type('text/plain')
    next()
  })
  router.get('/healthz', (_, res) => {
    res.send('ok\n')
  })
  router.get('/readyz', async (_, res) => {
    if (isClosing()) {
      res.status(503).send('closing\n')
      return
    }
    const failedJobs = await Promise.race([probe().catch(() => null), after(probeTimeoutMs)])
    if (failedJobs === null) {
      res.status(503).send('database does not answer\n')
      return
    }
    // Readers are served all the same: no balancer should take the server away for it.
    res.send(
      failedJobs === 0 ? 'ready\n' : `ready\n${failedJobs} jobs failed for good: see the log\n`,
    )
  })
  return router
}

const after = (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, null).unref()
  })
