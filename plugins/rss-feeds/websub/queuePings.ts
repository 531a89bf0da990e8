import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../resolveOptions.ts'

export const pingTaskSlug = 'rssFeedsPing'

export type PingInput = {
  /** The feed's. */
  readonly name: string
  /** Of the feed and the time: two pings with the same one say the same. */
  readonly key: string
}

type Pings = {
  readonly options: Pick<ResolvedOptions, 'hubUrl'>
  /** The feeds that may show something else. */
  readonly names: readonly string[]
  /** Epoch milliseconds before which the hub need not know; null for now. */
  readonly at: number | null
}

/**
 * Queues one ping for each feed that may have changed; whether it did is looked at when its turn
 * comes. The jobs are rows of the save's own transaction: they are there when it commits, and no hub
 * can hold it up.
 *
 * A burst of saves is told once: a ping takes the place of those of the same feed that have not begun,
 * so that the one that is left is always younger than the last change.
 */
export async function queuePings(
  { options, names, at }: Pings,
  req: PayloadRequest,
): Promise<void> {
  if (options.hubUrl === null) return
  for (const name of new Set(names)) {
    const input: PingInput = { name, key: keyOf(name, at) }
    await withdrawPings(input.key, req)
    await req.payload.jobs.queue({
      task: pingTaskSlug as never,
      input: input as never,
      req,
      ...(at === null ? {} : { waitUntil: new Date(at) }),
    })
  }
}

/** Letters and digits, the only values of JSON that Payload lets SQL be asked for. */
const keyOf = (name: string, at: number | null): string =>
  createHash('sha256')
    .update(`${name} ${at ?? 'now'}`)
    .digest('hex')

/**
 * Payload's own `supersedes` is not for this: it never again runs a job whose like a killed process
 * left as running.
 */
const withdrawPings = (key: string, req: PayloadRequest): Promise<void> =>
  req.payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: pingTaskSlug } },
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { 'input.key': { equals: key } },
      ],
    },
    req,
  })
