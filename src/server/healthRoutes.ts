import express, { type Router } from 'express'

export type HealthOptions = {
  /** Resolves when the database answers. */
  readonly probe: () => Promise<unknown>
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
    const isReady = await Promise.race([
      probe().then(
        () => true,
        () => false,
      ),
      after(probeTimeoutMs),
    ])
    res.status(isReady ? 200 : 503).send(isReady ? 'ready\n' : 'database does not answer\n')
  })
  return router
}

const after = (ms: number): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, false).unref()
  })
