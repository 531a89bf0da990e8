import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnswers } from '../../../plugins/kit/answers/answers.ts'
import { pathOf } from '../../../src/content/paths.ts'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
/** What stands in everything that is made here, so that lists hold it. */
let shared: { section: number; tag: number; author: number }
let article: number
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  shared = {
    section: (await make.makeSection({ slug: 'lao-dong' })).id,
    tag: (await make.makeTag({ slug: 'cong-doan' })).id,
    author: (await make.makeAuthor({ slug: 'mai-quy' })).id,
  }
  await make.makeSection({ slug: 'viec-lam', parent: shared.section })
  const { publicId } = await make.makeArticle({ ...storyParts(), headline: 'Bài đọc' })
  article = publicId ?? 0
  await make.makeEvent({ slug: 'hoi-thao' })
  await make.makeSpotlight({ slug: 'com-vong' })
  await make.makeHealthMessage({ slug: '5k' })
  await grow(2)
})
afterAll(() => newsroom.close())

const storyParts = () => ({
  section: shared.section,
  tags: [shared.tag],
  authors: [shared.author],
  body: makeBody('Công nhân khu công nghiệp Thăng Long nhận quà Tết sớm.') as never,
})

/** As many more of everything that lists show, each with a photo of its own. */
async function grow(times: number): Promise<void> {
  for (let made = 0; made < times; made += 1) {
    const leadPhoto = (await make.makePhoto()).id
    await make.makeArticle({ ...storyParts(), leadPhoto })
    await make.makeEvent({ leadPhoto, startsAt: '2100-01-01T01:00:00.000Z' })
    await make.makeEvent({ leadPhoto })
    await make.makeSpotlight({ photos: [leadPhoto] })
    await make.makeHealthMessage({ leadPhoto })
  }
}

async function addSections(times: number): Promise<void> {
  for (let made = 0; made < times; made += 1) await make.makeSection({ parent: shared.section })
}

const pages = (): readonly string[] => [
  '/',
  pathOf({ page: 'latest' }),
  '/lao-dong',
  `/bai-doc-${article}.html`,
  pathOf({ page: 'tag', slug: 'cong-doan' }),
  pathOf({ page: 'author', slug: 'mai-quy' }),
  pathOf({ page: 'events' }),
  pathOf({ page: 'event', slug: 'hoi-thao' }),
  pathOf({ page: 'spotlights' }),
  pathOf({ page: 'spotlight', slug: 'com-vong' }),
  pathOf({ page: 'health-messages' }),
  pathOf({ page: 'health-message', slug: '5k' }),
  pathOf({ page: 'feeds' }),
  pathOf({ page: 'sitemap-index' }),
  '/rss/trang-chu.rss',
  '/rss/lao-dong.atom',
  '/khong-co-trang-nay',
]

const asking = ['count', 'find', 'findDistinct', 'findGlobal', 'findOne', 'findVersions'] as const
type Method = (...args: unknown[]) => unknown

/** What the newsroom does beside it (listening to other processes, settling its books) is no page's. */
const within = new AsyncLocalStorage<true>()

/** How often the work asks the database. */
async function questionsOf(work: () => Promise<unknown>): Promise<number> {
  const db = payload.db as unknown as Record<string, Method>
  const originals = asking.flatMap((name) => (db[name] ? [[name, db[name]] as const] : []))
  let count = 0
  for (const [name, method] of originals) {
    db[name] = (...args) => {
      if (within.getStore()) count += 1
      return method.apply(db, args)
    }
  }
  try {
    await within.run(true, work)
  } finally {
    Object.assign(db, Object.fromEntries(originals))
  }
  return count
}

type Counts = ReadonlyMap<string, { readonly cold: number; readonly warm: number }>

/**
 * Each page’s questions, the fewest of three times: what plugins remember for the whole process is asked
 * anew by whichever page comes after a change was heard of, and that is no page's own.
 */
async function measure(): Promise<Counts> {
  const [first, ...others] = [
    await measureOnce(),
    await measureOnce(),
    await measureOnce(),
  ] as const
  const fewest = (path: string, kind: 'cold' | 'warm'): number =>
    Math.min(...[first, ...others].map((counts) => counts.get(path)?.[kind] ?? Infinity))
  return new Map(
    [...first.keys()].map((path) => [
      path,
      { cold: fewest(path, 'cold'), warm: fewest(path, 'warm') },
    ]),
  )
}

/** With nothing known, and after the front page, a section and a feed were made. */
async function measureOnce(): Promise<Counts> {
  const known = {
    payload,
    now: Date.now,
    siteUrl: newsroom.siteUrl,
    stylesheet: '/assets/site.css',
  }
  const counts = new Map<string, { cold: number; warm: number }>()
  for (const path of pages()) {
    const answers = createAnswers({ now: Date.now })
    const render = (of: string) => () =>
      renderPage({ path: of, query: new URLSearchParams() }, { ...known, answers })
    const cold = await questionsOf(render(path))
    for (const other of ['/', '/lao-dong', '/rss/trang-chu.rss']) await render(other)()
    counts.set(path, { cold, warm: await questionsOf(render(path)) })
  }
  return counts
}

const grown = (kind: 'cold' | 'warm', { before, after }: Record<'before' | 'after', Counts>) =>
  [...after].filter(([path, counts]) => counts[kind] > (before.get(path)?.[kind] ?? 0))

describe('a page asks the database', () => {
  it('as often when its lists are long as when they are short, and less when others were made', async () => {
    const short = await measure()
    await grow(8)
    const long = await measure()
    expect(grown('cold', { before: short, after: long })).toEqual([])
    expect(grown('warm', { before: short, after: long })).toEqual([])
    const isForgetful = ([path, { cold, warm }]: [string, { cold: number; warm: number }]) =>
      !path.startsWith('/rss/') && warm >= cold
    expect([...long].filter(isForgetful)).toEqual([])
  })

  it('once for each section, and not again for the next page', async () => {
    const few = await measure()
    await addSections(6)
    expect(grown('warm', { before: few, after: await measure() })).toEqual([])
  })
})
