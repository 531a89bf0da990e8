import { randomBytes } from 'node:crypto'
import type { Feed } from '../core/feed.ts'
import type { FeedFormat } from '../core/feedAddress.ts'
import type { PresetName } from '../core/presets.ts'
import { type KnownPrograms, type Program, rememberPrograms } from './knownPrograms.ts'

/** A feed that was made for a reader, with what a linter needs. */
export type Made = {
  readonly name: string
  readonly format: FeedFormat
  /** Epoch milliseconds. */
  readonly at: number
  readonly ms: number
  readonly bytes: number
  readonly feed: Feed
  readonly preset: PresetName
}

/** What one program asked of one feed within one hour, of this process. */
export type ReaderHour = {
  readonly feed: string
  readonly agent: string
  /** The hour's beginning in epoch milliseconds. */
  readonly hour: number
  readonly requests: number
  readonly subscribers: number
  /** Epoch milliseconds. */
  readonly lastAt: number
  /** Counted since it was last written. */
  isDirty: boolean
}

/** How often a partner's feed was fetched from this process since that was last written. */
export type Fetches = {
  readonly count: number
  /** Epoch milliseconds of the first and of the last. */
  readonly since: number
  readonly lastAt: number
}

/**
 * What happened to the feeds in this process and is not yet in the database. Noting costs a map's
 * entry; `settleJournal` writes, away from any request.
 */
export type Journal = {
  /** Tells this process's rows from another's. */
  readonly process: string
  readonly made: Map<string, Made>
  /** Kept until their hour is over, since a row is written with its whole count. */
  readonly readers: Map<string, ReaderHour>
  /** By the feed's name without a key. */
  readonly fetches: Map<string, Fetches>
  readonly programs: KnownPrograms
  timer: NodeJS.Timeout | null
  settling: Promise<void>
  /** Epoch milliseconds. */
  rolledOffAt: number
}

export const hourMs = 3_600_000

/** Programs that are told apart for a feed in an hour; who comes later is one of the others. */
const maxAgentsOfFeed = 50
const others = '…'

export const openJournal = (): Journal => ({
  process: randomBytes(4).toString('hex'),
  made: new Map(),
  readers: new Map(),
  fetches: new Map(),
  programs: rememberPrograms(),
  timer: null,
  settling: Promise.resolve(),
  rolledOffAt: 0,
})

/** Remembers how a feed was made, for the admin panel. */
export function noteBuild({ made }: Journal, build: Made): void {
  made.set(`${build.name}.${build.format}`, build)
}

/** Counts fetches of a partner's feed. */
export function noteFetches({ fetches }: Journal, feed: string, more: Fetches): void {
  const known = fetches.get(feed) ?? { count: 0, since: more.since, lastAt: more.lastAt }
  fetches.set(feed, {
    count: known.count + more.count,
    since: Math.min(known.since, more.since),
    lastAt: Math.max(known.lastAt, more.lastAt),
  })
}

type Request = Program & { readonly feed: string; readonly now: number }

/** Counts a request for a feed. */
export function noteRequest({ readers }: Journal, request: Request): void {
  const { feed, subscribers, now } = request
  const hour = Math.floor(now / hourMs) * hourMs
  const agent = knownOrOther(readers, request, hour)
  const key = `${hour}/${feed}/${agent}`
  const known = readers.get(key)
  readers.set(key, {
    feed,
    agent,
    hour,
    requests: (known?.requests ?? 0) + 1,
    subscribers: Math.max(known?.subscribers ?? 0, subscribers),
    lastAt: now,
    isDirty: true,
  })
}

function knownOrOther(readers: Journal['readers'], { feed, agent }: Request, hour: number): string {
  if (readers.has(`${hour}/${feed}/${agent}`)) return agent
  let count = 0
  for (const known of readers.values()) if (known.feed === feed && known.hour === hour) count += 1
  return count < maxAgentsOfFeed ? agent : others
}
