import type { Payload } from 'payload'
import type { Feed } from '../core/feed.ts'
import { type FeedAddress, type FeedFormat, feedPath, mediaTypes } from '../core/feedAddress.ts'
import { renderAtom } from '../core/renderAtom.ts'
import { renderJsonFeed } from '../core/renderJsonFeed.ts'
import { renderRss } from '../core/renderRss.ts'
import type { Rendered } from '../../kit/rendered.ts'
import type { Answers } from '../../kit/answers/answers.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { Reading } from '../options.ts'
import { nameAmongAll, viewAt } from '../localize.ts'
import { addressIn } from '../reading/addressIn.ts'
import { findFeed } from '../reading/findFeed.ts'
import { findTodaysName } from '../reading/findTodaysName.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { noteBuild } from '../journal/journal.ts'
import { settleSoon } from '../journal/settleJournal.ts'
import { makeFeed, type Making } from '../state/makeFeed.ts'
import { isPartners, publicPartOf } from '../reading/partnerFeed.ts'
import { runtimeOf } from '../runtime.ts'
import { forEverybody } from './forEverybody.ts'
import { answerNewsSitemap } from './newsSitemap.ts'
import { answerOpml } from './opml.ts'

export type FeedQuestion = {
  /** Path of the address, without parameters. */
  readonly path: string
  /** Epoch milliseconds. */
  readonly now: number
  /** `now` has not come: what is made is for the newsroom's eyes, and nothing of it is kept. */
  readonly isAhead?: boolean
  /** What is known already; the caller has it hear of every change. */
  readonly answers?: Answers | undefined
}

/**
 * A feed, the list of feeds (OPML) or the news sitemap, as readers get it at an instant. Null for an
 * address that belongs to none of them; below the feeds' folder an unknown one is answered with 404.
 */
export async function answerFeed(
  payload: Payload,
  { path, now, isAhead = false, answers }: FeedQuestion,
): Promise<Rendered | null> {
  const options = viewAt(runtimeOf(payload).views, path)
  const reading: Reading = { payload, now, answers, locale: options.locale }
  if (path === options.newsSitemapPath) return answerNewsSitemap(reading, options)
  if (!path.startsWith(`${options.basePath}/`)) return null
  const below = path.slice(options.basePath.length)
  if (below === `/${options.opmlName}`) return answerOpml(reading, options)
  const address = addressIn(options, below)
  if (!address) {
    const nowhere = notFound(options, { tags: [], staleAt: null })
    return { ...nowhere, headers: { ...nowhere.headers, ...forEverybody } }
  }
  const found = await findFeed(reading, options, address.name)
  const { value: spec, ...account } = found
  const answer =
    spec === null
      ? await movedOrLost(reading, options, { address, account })
      : spec === 'gone'
        ? gone(options, address.format, account)
        : await answerKnown(reading, options, { address, spec, account, isAhead })
  // Of partners' feeds nobody else learns which there are and which have a key.
  const isPrivate = answer.status !== 200 && isPartners(options, address.name)
  const own = isPrivate ? forOneReader : {}
  return { ...answer, headers: { ...answer.headers, ...forEverybody, ...own } }
}

type Asked = { readonly address: FeedAddress; readonly account: Account }
type Account = Omit<Sourced<unknown>, 'value'>

async function answerKnown(
  reading: Reading,
  options: ResolvedOptions,
  making: Making & Asked,
): Promise<Rendered> {
  const startedAt = performance.now()
  const { spec, isAhead } = making
  const { format, archive, name } = making.address
  const feed = await makeFeed(reading, options, making)
  const { tags, staleAt } = feed
  if (!feed.value) return notFound(options, { tags, staleAt })
  const body = render[format](feed.value)
  if (!archive && !isAhead) {
    const { journal } = runtimeOf(reading.payload)
    const ms = performance.now() - startedAt
    noteBuild(journal, {
      name: nameAmongAll(options, publicPartOf(options, name)),
      format,
      at: reading.now,
      ms,
      bytes: Buffer.byteLength(body),
      feed: feed.value,
      preset: spec.preset,
    })
    settleSoon(reading.payload)
  }
  return {
    status: 200,
    headers: {
      'content-type': `${mediaTypes[format]}; charset=utf-8`,
      ...(spec.isSecret ? forOneReader : { link: linkHeader(feed.value) }),
    },
    body,
    tags,
    staleAt,
    modifiedAt: feed.value.updatedAt === null ? null : Date.parse(feed.value.updatedAt),
  }
}

const render: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
}

/** What a key opens is kept by no shared cache and found by no search; its address is told to no hub. */
const forOneReader = {
  'cache-control': 'private, max-age=0, must-revalidate',
  'x-robots-tag': 'noindex',
}

/** WebSub section 4 looks for both in the header. */
const linkHeader = ({ hubUrl, feedUrl }: Feed): string =>
  [`<${feedUrl}>; rel="self"`, ...(hubUrl === null ? [] : [`<${hubUrl}>; rel="hub"`])].join(', ')

async function movedOrLost(
  reading: Reading,
  options: ResolvedOptions,
  { address, account: known }: Asked,
): Promise<Rendered> {
  const today = await findTodaysName(reading, options, address.name)
  const account = {
    tags: [...new Set([...known.tags, ...today.tags])],
    staleAt: earliest(known.staleAt, today.staleAt),
  }
  if (today.value === 'gone') return gone(options, address.format, account)
  if (today.value === null || today.value.name === address.name) return notFound(options, account)
  const location = options.readerPath + feedPath({ ...address, ...today.value })
  return { status: 301, headers: { ...plainText, location }, body: '', ...account }
}

const plainText = { 'content-type': 'text/plain; charset=utf-8' }

const listOf = ({ siteUrl, readerPath }: ResolvedOptions): string =>
  `Danh sách các kênh: ${siteUrl}${readerPath}`

const notFound = (options: ResolvedOptions, account: Account): Rendered => ({
  status: 404,
  headers: plainText,
  body: `Không có kênh tin ở địa chỉ này. ${listOf(options)}\n`,
  ...account,
})

/** Programs that know the word unsubscribe by themselves (RFC 9110 section 15.5.11). */
function gone(options: ResolvedOptions, format: FeedFormat, account: Account): Rendered {
  const message = `Kênh tin này không còn nữa. ${listOf(options)}`
  const isJson = format === 'json'
  return {
    status: 410,
    headers: isJson ? { 'content-type': 'application/json; charset=utf-8' } : plainText,
    body: isJson ? JSON.stringify({ errors: [{ message }] }) : `${message}\n`,
    ...account,
  }
}
