import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { FreshCacheStats } from '../../../plugins/kit/answers/freshCache.ts'
import type { WaitingRoom } from '../door/waitingRoom.ts'
import type { FailedKind } from '../failedJobs.ts'
import { createRequestCounts, type RequestCounts } from './requestCounts.ts'

/** What is looked at when somebody scrapes. */
export type Watched = {
  /** Caches by name: what they hold, and how often they had what was asked. */
  readonly caches: Readonly<Record<string, () => FreshCacheStats>>
  readonly rooms: Readonly<Record<string, WaitingRoom>>
  readonly failedJobs: () => Promise<ReadonlyMap<string, FailedKind>>
  /** Seconds for which the oldest job that is due has waited; 0 where none is. */
  readonly secondsLate: () => Promise<number>
  /** Seconds since other processes' events were last heard. */
  readonly secondsUnheard: () => number
}

export type Metrics = {
  readonly requests: RequestCounts
  /** Times the making of a page, failed or not. */
  timeMaking<T>(make: () => Promise<T>): Promise<T>
  /** Prometheus' text format, version 0.0.4. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>
}

/** Buckets from a page out of what is remembered to one on a machine that is lost. */
const makingSeconds = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** The newsroom's numbers and Node's own, in a registry of their own. */
export function createMetrics(watched: Watched): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = createRequestCounts()
  collectDefaultMetrics({ register: registry })
  const making = new Histogram({
    name: 'newsroom_page_making_seconds',
    help: 'Time from a page that is not in memory to its answer.',
    buckets: makingSeconds,
    registers,
  })
  addRequests(registers, requests)
  addCaches(registers, watched.caches)
  addRooms(registers, watched.rooms)
  addJobs(registers, watched)
  addGauge(registers, {
    name: 'newsroom_events_unheard_seconds',
    help: 'Seconds since the events of other processes were last read.',
    read: () => Promise.resolve(watched.secondsUnheard()),
  })
  return {
    requests,
    async timeMaking(make) {
      const end = making.startTimer()
      try {
        return await make()
      } finally {
        end()
      }
    },
    async render() {
      return { contentType: registry.contentType, body: await registry.metrics() }
    },
  }
}

type Registers = Registry[]

function addRequests(registers: Registers, requests: RequestCounts): void {
  new Counter({
    name: 'newsroom_requests_total',
    help: 'Answers by kind, status and whether they came from memory; "left" is a reader who left.',
    labelNames: ['kind', 'status', 'source'],
    registers,
    collect() {
      this.reset()
      for (const { count, ...labels } of requests.read()) this.inc(labels, count)
    },
  })
}

function addCaches(registers: Registers, caches: Watched['caches']): void {
  const names = Object.entries(caches)
  new Counter({
    name: 'newsroom_cache_lookups_total',
    help: 'Questions to a cache, by whether it had what was asked.',
    labelNames: ['cache', 'result'],
    registers,
    collect() {
      this.reset()
      for (const [cache, stats] of names) {
        this.inc({ cache, result: 'hit' }, stats().hits)
        this.inc({ cache, result: 'miss' }, stats().misses)
      }
    },
  })
  new Gauge({
    name: 'newsroom_cache_entries',
    help: 'What a cache holds.',
    labelNames: ['cache'],
    registers,
    collect() {
      for (const [cache, stats] of names) this.set({ cache }, stats().entries)
    },
  })
  new Gauge({
    name: 'newsroom_cache_size',
    help: 'How full a cache is, in bytes.',
    labelNames: ['cache'],
    registers,
    collect() {
      for (const [cache, stats] of names) this.set({ cache }, stats().size)
    },
  })
}

function addRooms(registers: Registers, rooms: Watched['rooms']): void {
  new Gauge({
    name: 'newsroom_waiting_room',
    help: 'Work that is bounded: how much is being done and how much waits.',
    labelNames: ['room', 'state'],
    registers,
    collect() {
      for (const [room, place] of Object.entries(rooms)) {
        const { working, waiting } = place.occupancy()
        this.set({ room, state: 'working' }, working)
        this.set({ room, state: 'waiting' }, waiting)
      }
    },
  })
}

function addJobs(registers: Registers, { failedJobs, secondsLate }: Watched): void {
  addGauge(registers, {
    name: 'newsroom_jobs_late_seconds',
    help: 'How long the oldest job that is due has waited.',
    read: secondsLate,
  })
  new Gauge({
    name: 'newsroom_jobs_failed',
    help: 'Jobs that failed for good, by task.',
    labelNames: ['task'],
    registers,
    async collect() {
      this.reset()
      const failed = await answered(failedJobs)
      for (const [task, { count }] of failed ?? []) this.set({ task }, count)
    },
  })
}

type Reading = {
  readonly name: string
  readonly help: string
  readonly read: () => Promise<number>
}

/** A number that is asked for; one that cannot be had is left out, and the others are told all the same. */
function addGauge(registers: Registers, { name, help, read }: Reading): void {
  const gauge = new Gauge({
    ...{ name, help, registers },
    async collect() {
      const value = await answered(read)
      if (value === null) gauge.remove()
      else gauge.set(value)
    },
  })
}

const patienceMs = 2000

/** Null where a database is away, or does not answer in time. */
const answered = <T>(ask: () => Promise<T>): Promise<T | null> =>
  Promise.race([
    ask().catch(() => null),
    new Promise<null>((resolve) => {
      setTimeout(resolve, patienceMs, null).unref()
    }),
  ])
