import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Hearing } from '../../plugins/kit/events/hearOtherProcesses.ts'
import { settleJournal } from '../../plugins/rss-feeds/index.ts'
import type { AdminPanel } from './adminPanel.ts'
import type { NewsroomServer } from './createServer.ts'

export type Running = {
  readonly payload: Payload
  readonly newsroom: NewsroomServer
  readonly admin: AdminPanel | null
  /** Of what other processes announce. */
  readonly hearing: Hearing
}

/** Requests and jobs in flight have this long together, well within a supervisor's usual 30 s. */
const graceMs = 10_000

/** Stops everything in the order of who uses whom: doors, jobs, panel, database. */
export async function shutDown({ payload, newsroom, admin, hearing }: Running): Promise<void> {
  const deadline = performance.now() + graceMs
  for (const cron of payload.crons) cron.stop()
  await newsroom.close(graceMs)
  while (payload.crons.some((cron) => cron.isBusy()) && performance.now() < deadline) {
    await sleep(20)
  }
  await admin?.close()
  await hearing.close()
  await writeLastNotes(payload)
  await payload.destroy()
}

/** What readers did within the last seconds; a database that is away keeps nobody here. */
async function writeLastNotes(payload: Payload): Promise<void> {
  try {
    await settleJournal(payload)
  } catch (err) {
    payload.logger.warn({ err, msg: 'What readers did last could not be written' })
  }
}

/** Someone who presses Ctrl-C again means it; sooner it is the same press, passed on by npm too. */
const impatientAfterMs = 1500

/** Calls `stop` once for SIGTERM or SIGINT, then exits. */
export function onStopSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | null = null
  const react = (signal: NodeJS.Signals): void => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > impatientAfterMs) process.exit(1)
      return
    }
    stoppingSince = performance.now()
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
