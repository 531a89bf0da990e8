import express, { type Router } from 'express'
import type { FailedKind } from './failedJobs.ts'

export type HealthOptions = {
  /** Asks the database which jobs have failed for good, by their kind. */
  readonly probe: () => Promise<ReadonlyMap<string, FailedKind>>
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
    const failed = await Promise.race([probe().catch(() => null), after(probeTimeoutMs)])
    if (failed === null) {
      res.status(503).send('database does not answer\n')
      return
    }
    // Readers are served all the same: no balancer should take the server away for it.
    res.send(`ready\n${detailsOf(failed)}`)
  })
  return router
}

function detailsOf(failed: ReadonlyMap<string, FailedKind>): string {
  const kinds = [...failed].map(
    ([kind, { count, oldest }]) => `  ${kind}: ${count}, the oldest at ${oldest}\n`,
  )
  const total = [...failed.values()].reduce((sum, { count }) => sum + count, 0)
  return total === 0 ? '' : `${total} jobs failed for good: see the log\n${kinds.join('')}`
}

const after = (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, null).unref()
  })
