import type { CollectionSlug, Payload } from 'payload'
import { resolveOptions } from '../../../plugins/related-news/resolveOptions.ts'
import { entryOf } from '../../../plugins/related-news/entryOf.ts'
import { randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'
import type { Entry } from '../../../plugins/related-news/core/rank.ts'
import { hashOfAddress, hashOfLink } from '../../../plugins/related-news/core/order/links.ts'
import type { Order } from '../../../plugins/related-news/core/order/orderBy.ts'
import { relatedTo, vntcOrder } from '../../../plugins/related-news/index.ts'
import { optionsOf } from '../../../plugins/related-news/runtime.ts'
import { rankFor } from '../../../plugins/related-news/reader/rankFor.ts'
import { storeOf } from '../../../plugins/related-news/store/indexStore.ts'
import { sayCost } from './cost.ts'
import { rowsOf } from '../../../plugins/related-news/store/writeEntries.ts'
import { bareCollections, bareOptions } from '../../helpers/bareNews.ts'
import { type CorpusArticle, readArticles } from './corpus.ts'
import { withFastFilling } from './fastFilling.ts'
import { insertStories } from './insertStories.ts'
import { say, time } from './timing.ts'

const stories = 'stories' as string as CollectionSlug
const samples = 300
const saves = 60
const rowsAtOnce = 1000
/** Of an article's terms, those that are another's: a paper writes about the same things for years. */
const foreignShare = 0.35
const yearsBack = 12
const linksOfEach = 3
const mostStories = 100_000

/** Fills the index to each size and prints what a look-up costs there. */
export async function measureSpeed(
  payload: Payload,
  { name, sizes }: { readonly name: string; readonly sizes: readonly number[] },
): Promise<void> {
  const next = randomFrom(20_201_218)
  const { lexicon, sources } = resolveOptions(bareOptions, {
    collections: bareCollections,
  } as never)
  const source = sources.get('stories')
  if (!source) throw new Error('the bare project has no stories')
  const models = readArticles().map(({ title, lead, body, category }) =>
    entryOf({ id: 0, name: title, intro: lead, html: body, desk: category }, source, {
      lexicon,
      now: 0,
    }),
  )
  console.log(`  ${sayCost(models, lexicon.version)}`)
  let count = 0
  for (const size of sizes) {
    const startedAt = performance.now()
    await withFastFilling(payload, async () => {
      for (; count < size; count += Math.min(rowsAtOnce, size - count)) {
        const batch = Math.min(rowsAtOnce, size - count)
        const days = Array.from({ length: batch }, () => 20_000 - next() * 365 * yearsBack)
        const ids = await insertStories(payload, days)
        const entries = ids.map((id, at) => variation(models, days[at] ?? 0, `stories:${id}`, next))
        await insertAtOnce(payload, rowsOf(entries, lexicon.version))
      }
    })
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
    await report(payload, { name, size, seconds, next })
  }
}

async function insertAtOnce(payload: Payload, rows: ReturnType<typeof rowsOf>): Promise<void> {
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  const req = { payload, ...(transactionID === undefined ? {} : { transactionID }) }
  await storeOf(payload).insert(rows, req as never)
  if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
}

type Place = { readonly name: string; readonly size: number; readonly seconds: string }

async function report(
  payload: Payload,
  { name, size, seconds, next }: Place & { readonly next: () => number },
): Promise<void> {
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: stories,
    limit: samples,
    page: Math.max(1, Math.floor(next() * (size / samples))),
    select: { id: true } as never,
  })
  const entries = await storeOf(payload).findEntries(docs.map(({ id }) => `stories:${id}`))
  const keyRead = await time(docs, (doc) =>
    payload.findByID({ collection: stories, id: doc.id, depth: 0 }),
  )
  const lookUpBy = (order: Order | null) => {
    Object.assign(optionsOf(payload), { order })
    return time(entries, (entry) => rankFor(payload, entry, { now: Date.now() }))
  }
  const byFormula = await lookUpBy(null)
  const learned = await lookUpBy(vntcOrder)
  const whole = await time(docs, ({ id }) =>
    relatedTo(payload, { collection: 'stories', id, now: Date.now() }),
  )
  const texts = readArticles()
  const textOf = (id: number | string) => {
    const { title, lead, body, category } = texts[Number(id) % 1000 || 0] as CorpusArticle
    return { name: title, intro: lead, html: body, desk: category }
  }
  const some = docs.slice(0, saves)
  const bare = await time(some, ({ id }) =>
    payload.db.updateOne({ collection: stories, id, data: textOf(id) }),
  )
  const save = await time(some, ({ id }) =>
    payload.update({ collection: stories, id, data: textOf(id), depth: 0 }),
  )
  const lines = [
    `read by primary key   ${say(keyRead)}`,
    `look-up, formula      ${say(byFormula)}`,
    `look-up, learned      ${say(learned)} = ${(learned.median / keyRead.median).toFixed(1)} reads`,
    `whole list            ${say(whole)}`,
    `write past the index  ${say(bare)}`,
    `save with the index   ${say(save)}`,
  ]
  const memory = `${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB`
  console.log(
    `${name}, ${size.toLocaleString('en')} articles (filled in ${seconds} s, ${memory})\n  ${lines.join('\n  ')}`,
  )
}

/** An article that is none: most terms of one, some of another, at some day. */
function variation(models: readonly Entry[], day: number, key: string, next: () => number): Entry {
  const pick = (): Entry => models[Math.floor(next() * models.length)] as Entry
  const [own, other] = [pick(), pick()]
  const terms = own.signature.terms.map((term, at) =>
    next() < foreignShare ? (other.signature.terms[at] ?? term) : term,
  )
  const links = Array.from({ length: linksOfEach }, () =>
    hashOfLink(`stories:${Math.floor(next() * mostStories)}`),
  )
  return { ...own, key, day, signature: { terms }, links, names: [hashOfAddress(key)] }
}
