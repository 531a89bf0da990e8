import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { AdminPanel } from './adminPanel.ts'
import type { NewsroomServer } from './createServer.ts'

export type Running = {
  readonly payload: Payload
  readonly newsroom: NewsroomServer
  readonly admin: AdminPanel | null
}

/** Requests and jobs in flight have this long together, well within a supervisor's usual 30 s. */
const graceMs = 10_000

/** Stops everything in the order of who uses whom: doors, jobs, panel, database. */
export async function shutDown({ payload, newsroom, admin }: Running): Promise<void> {
  const deadline = performance.now() + graceMs
  for (const cron of payload.crons) cron.stop()
  await newsroom.close(graceMs)
  while (payload.crons.some((cron) => cron.isBusy()) && performance.now() < deadline) {
    await sleep(20)
  }
  await admin?.close()
  await payload.destroy()
}

/** Calls `stop` once for SIGTERM or SIGINT and exits; a second signal exits at once. */
export function onStopSignal(stop: () => Promise<void>): void {
  let isStopping = false
  const react = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    // Whatever hangs must not keep the process from ending.
    setTimeout(() => process.exit(1), graceMs + 5000).unref()
    console.log(`${signal}: đang dừng…`)
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', react)
  process.on('SIGINT', react)
}
