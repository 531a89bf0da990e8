import type { Payload } from 'payload'
import type { Answers } from '../../../plugins/kit/answers/answers.ts'
import type { WaitingRoom } from '../door/waitingRoom.ts'
import { failedJobs } from '../failedJobs.ts'
import type { PageCache } from '../pageCache.ts'
import { createMetrics, type Metrics } from './createMetrics.ts'
import { secondsLate } from './secondsLate.ts'

export type MetricsOptions = {
  /** Whoever scrapes sends it. */
  readonly token: string
  /** When other processes' events were last heard, in epoch milliseconds. */
  readonly heardAt: () => number
}

type Parts = {
  readonly payload: Payload
  readonly cache: PageCache
  readonly answers: Answers
  readonly rooms: Readonly<Record<string, WaitingRoom>>
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly heardAt: () => number
}

/** The numbers of one server. */
export const watchServer = ({ payload, cache, answers, rooms, now, heardAt }: Parts): Metrics =>
  createMetrics({
    caches: { pages: () => cache.stats, answers: () => answers.stats },
    rooms,
    failedJobs: () => failedJobs(payload),
    secondsLate: () => secondsLate(payload, now()),
    secondsUnheard: () => Math.max(0, now() - heardAt()) / 1000,
  })
