import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { feedStatesSlug } from '../collections/feedStates.ts'
import type { Feed } from '../core/feed.ts'
import type { Row } from '../options.ts'
import { instantOf, textOf } from '../reading/rowValues.ts'
import { digestOf, type Remembered, whenChanged } from './whenChanged.ts'

const collection = feedStatesSlug as CollectionSlug

type State = Remembered & {
  readonly name: string
  readonly toldAt: string | null
  readonly madeFrom: string
}

type Made = {
  readonly payload: Payload
  /** Epoch milliseconds. */
  readonly now: number
  readonly feed: Feed
  /** Its address without a key. */
  readonly name: string
  readonly origin: string
  readonly tags: readonly string[]
}

/** The feed with the instant since which it shows what it shows, kept for whoever makes it next. */
export async function withOwnInstant(made: Made): Promise<Feed> {
  const { payload, feed, origin, name, now } = made
  const before = await readState(payload, origin)
  const digest = digestOf(feed)
  const next = {
    name,
    digest,
    changedAt: whenChanged({ latest: feed.updatedAt, digest }, before, now),
    madeFrom: madeFromText(made.tags),
  }
  const isKept =
    before !== null &&
    (Object.keys(next) as (keyof typeof next)[]).every((key) => before[key] === next[key])
  if (!isKept) await write(payload, origin, next)
  return { ...feed, updatedAt: next.changedAt }
}

/** What is remembered of a feed; null for one that was never made. */
export async function readState(payload: Payload, origin: string): Promise<State | null> {
  const row = await payload.db.findOne<Row>({ collection, where: { origin: { equals: origin } } })
  if (!row) return null
  const isoOf = (field: string): string | null => {
    const instant = instantOf(row, field)
    return instant === null ? null : new Date(instant).toISOString()
  }
  return {
    name: textOf(row, 'name') ?? '',
    digest: textOf(row, 'digest'),
    changedAt: isoOf('changedAt'),
    toldAt: isoOf('toldAt'),
    madeFrom: typeof row['madeFrom'] === 'string' ? row['madeFrom'] : '',
  }
}

/** Takes down which change of a feed its hub was told of. */
export const noteTold = (payload: Payload, origin: string, toldAt: string): Promise<unknown> =>
  payload.db.updateMany({
    collection,
    where: { origin: { equals: origin } },
    data: { toldAt },
    returning: false,
  })

/** The names of the feeds that were made from one of these, by the words of content events. */
export async function feedsMadeFrom(
  tags: readonly string[],
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: madeFrom(tags),
    select: { name: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap((row) => textOf(row, 'name') ?? [])
}

/** What these feeds show next is no news: what changed in the document was insignificant. */
export const acceptWhatComes = (tag: string, req: PayloadRequest): Promise<unknown> =>
  req.payload.db.updateMany({
    collection,
    where: madeFrom([tag]),
    data: { digest: null },
    req,
    returning: false,
  })

const madeFrom = (tags: readonly string[]) => ({
  or: tags.map((tag) => ({ madeFrom: { contains: ` ${tag} ` } })),
})

/** With a space around each, so that `articles:1` is not found in `articles:12`. */
const madeFromText = (tags: readonly string[]): string =>
  ` ${[...new Set(tags)].toSorted().join(' ')} `

/** Readers get their feed although nobody could write down since when it is so. */
async function write(payload: Payload, origin: string, data: object): Promise<void> {
  try {
    await payload.db.upsert({
      collection,
      where: { origin: { equals: origin } },
      data: { origin, ...data },
      returning: false,
    })
  } catch (err) {
    payload.logger.warn({ err, msg: `rss-feeds: the state of ${origin} was not kept` })
  }
}
