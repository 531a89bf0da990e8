import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { featureNames } from '../../../../plugins/related-news/core/order/features.ts'
import { hashOfDossier, hashOfLink } from '../../../../plugins/related-news/core/order/links.ts'
import { orderBy, type Order } from '../../../../plugins/related-news/core/order/orderBy.ts'
import { defaultWeights, type Entry } from '../../../../plugins/related-news/core/rank.ts'
import { randomFrom } from '../../../../plugins/related-news/core/learn/measures.ts'
import type { TermMark } from '../../../../plugins/related-news/core/signature.ts'
import { createGenericStore } from '../../../../plugins/related-news/store/genericStore.ts'
import { storeOf } from '../../../../plugins/related-news/store/indexStore.ts'
import {
  quickWalk,
  type IndexStore,
  type PostingRow,
  type Question,
} from '../../../../plugins/related-news/store/postings.ts'
import { bestDocuments, toEntry } from '../../../../plugins/related-news/store/rows.ts'
import { rowsOf } from '../../../../plugins/related-news/store/writeEntries.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

const documents = 160
const vocabulary = 30
const termsOfEach = 6
const limits = { near: 60, everyDay: 20 }
const marks: readonly TermMark[] = ['w', 'n', 's', 'W', 'N']

const random = randomFrom(11)
const pick = (below: number): number => Math.floor(random() * below)
/** Some link to others, some stand in a dossier. */
const entries: Entry[] = Array.from({ length: documents }, (_, at) => ({
  key: `articles:${800_000 + at}`,
  day: 12_000 + pick(900) + 0.25,
  section: ['1', '2', null][pick(3)] ?? null,
  isLive: pick(10) === 0,
  signature: {
    terms: Array.from({ length: termsOfEach }, () => pick(vocabulary))
      .filter((term, place, all) => all.indexOf(term) === place)
      .map((term, place) => ({
        hash: 2_000_000 + term,
        weight: 0.6 - place / 20,
        written: '',
        mark: marks[pick(marks.length)] ?? 'w',
      })),
  },
  links: pick(3) === 0 ? [hashOfLink(`articles:${800_000 + pick(documents)}`)] : [],
  names: pick(8) === 0 ? [hashOfDossier('dossiers:1')] : [],
}))
const rows = rowsOf(entries, 'test')
const kept = new Map(rows.entries.map((row) => [row.key, toEntry(row)]))

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await createNewsroom()
  await storeOf(newsroom.payload).insert(rows)
})
afterAll(() => newsroom.close())

const questionOf = ({ day, signature: { terms } }: Entry): Question => ({
  day,
  terms,
  freshness: defaultWeights.freshness,
})

/** What any store must find, from the rows themselves. */
function foundInRows(story: Entry): Entry[] {
  const question = questionOf(story)
  const day = Math.floor(question.day)
  const hits = question.terms.flatMap(({ hash, weight }, place) => {
    const own = rows.postings.filter(({ term }) => term === hash)
    const by = (sign: 1 | -1) => (a: PostingRow, b: PostingRow) =>
      sign * (a.day - b.day || (a.document < b.document ? -1 : 1))
    const before = own.filter((row) => row.day <= day).sort(by(-1))
    const after = own.filter((row) => row.day > day).sort(by(1))
    const depth = quickWalk(place)
    return [...before.slice(0, depth), ...after.slice(0, depth)].map((hit) => ({ hit, weight }))
  })
  return bestDocuments(hits, question, limits).map((key) => kept.get(key) as Entry)
}

const keysOf = (story: Entry, found: readonly Entry[], order: Order | null): string[] =>
  orderBy(
    story,
    found.filter(({ key }) => key !== story.key),
    { order, weights: defaultWeights, canShow: () => true },
  ).map(({ entry }) => entry.key)

const anyOrder = fc.option(
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: featureNames.length,
      maxLength: featureNames.length,
    })
    .map((weights): Order => {
      const named = featureNames.map((name, at) => [name, weights[at] ?? 0] as const)
      return { version: 'any', weights: Object.fromEntries(named) }
    }),
)

describe('a list', () => {
  it('is in the same order from every database, by whatever order was learned', async () => {
    const isMongo = newsroom.payload.db.name === 'mongoose'
    const stores: IndexStore[] = [storeOf(newsroom.payload)]
    // Payload's own queries are for databases that are neither of the two; MongoDB's indexes do not serve them.
    if (!isMongo) stores.push(createGenericStore(newsroom.payload))
    await fc.assert(
      fc.asyncProperty(fc.nat(documents - 1), anyOrder, async (place, order) => {
        const story = kept.get(entries[place]?.key ?? '') as Entry
        const expected = keysOf(story, foundInRows(story), order)
        expect(expected.length).toBeGreaterThan(20)
        for (const store of stores) {
          const found = await store.findCandidates(questionOf(story), limits)
          expect(keysOf(story, found, order)).toEqual(expected)
        }
      }),
      { numRuns: 25 },
    )
  })
})
