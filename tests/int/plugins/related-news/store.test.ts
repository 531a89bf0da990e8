import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  quickWalk,
  type Depth,
  type Limits,
  type PostingRow,
  type Question,
} from '../../../../plugins/related-news/store/postings.ts'
import { bestDocuments } from '../../../../plugins/related-news/store/rows.ts'
import { storeOf } from '../../../../plugins/related-news/store/indexStore.ts'
import { createGenericStore } from '../../../../plugins/related-news/store/genericStore.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
const documents = 240
const vocabulary = 12
/** Each document of a day of its own, so that the nearest are told apart. */
const rows: PostingRow[] = Array.from({ length: documents }, (_, at) => at).flatMap((at) =>
  [at % vocabulary, (at * 7 + 3) % vocabulary, (at * 5 + 1) % vocabulary]
    .filter((term, place, all) => all.indexOf(term) === place)
    .map((term, place) => ({
      term: term + 1_000_000,
      day: 10_000 + at * 3,
      document: `articles:${900_000 + at}`,
      weight: Number((0.9 - place / 10).toFixed(4)),
    })),
)

beforeAll(async () => {
  newsroom = await createNewsroom()
  await storeOf(newsroom.payload).insert({ postings: rows, entries: [] })
})
afterAll(() => newsroom.close())

const questionAt = (day: number) => ({
  day,
  freshness: 0.32,
  terms: [4, 9, 0, 7].map((term, place) => ({
    hash: term + 1_000_000,
    weight: 0.8 - place / 10,
    written: '',
  })),
})

/** What the walks along the index must meet, from the rows themselves. */
function expected(day: number, depth: Depth): string[] {
  const met = questionAt(day).terms.flatMap(({ hash }, place) => {
    const own = rows.filter(({ term }) => term === hash)
    const before = own.filter((row) => row.day <= day).sort((a, b) => b.day - a.day)
    const after = own.filter((row) => row.day > day).sort((a, b) => a.day - b.day)
    return [...before.slice(0, depth(place)), ...after.slice(0, depth(place))]
  })
  return [...new Set(met.map(({ document }) => document))].sort()
}

/** What any store must find, from the rows themselves. */
function foundInRows(question: Question, limits: Limits): string[] {
  const day = Math.floor(question.day)
  const hits = question.terms.flatMap(({ hash, weight }, place) => {
    const own = rows.filter(({ term }) => term === hash)
    const before = own.filter((row) => row.day <= day).sort((a, b) => b.day - a.day)
    const after = own.filter((row) => row.day > day).sort((a, b) => a.day - b.day)
    const depth = quickWalk(place)
    return [...before.slice(0, depth), ...after.slice(0, depth)].map((hit) => ({ hit, weight }))
  })
  return bestDocuments(hits, question, limits)
}

describe('the index in a database', () => {
  it.each([9_000, 10_000, 10_360, 10_361, 10_717, 12_000])(
    'reads the nearest of each term on both sides of day %i, and no more',
    async (day) => {
      const depth: Depth = (place) => 5 + place
      const found = await storeOf(newsroom.payload).findKeys(
        questionAt(day),
        { near: documents, everyDay: 0 },
        depth,
      )
      expect([...found].sort()).toEqual(expected(day, depth))
    },
  )

  it('orders them by what they share and by nearness', async () => {
    const day = 10_360
    const question = questionAt(day)
    const found = await storeOf(newsroom.payload).findKeys(
      question,
      { near: 1, everyDay: 0 },
      quickWalk,
    )
    const best = new Set(expected(day, quickWalk))
    expect(found.every((key) => best.has(key))).toBe(true)
    const first = rows.filter(({ document }) => document === found[0])
    expect(Math.abs((first[0]?.day ?? 0) - day)).toBeLessThan(60)
  })

  it('finds the same as any other database, near and of every day', async () => {
    const own = storeOf(newsroom.payload)
    // Payload's own queries are for databases that are neither of the two; MongoDB's indexes do not serve them.
    const isMongo = newsroom.payload.db.name === 'mongoose'
    const plain = isMongo ? own : createGenericStore(newsroom.payload)
    const anyQuestion = fc.record({
      day: fc.double({ min: 9_900, max: 10_800, noNaN: true }),
      freshness: fc.double({ min: 0, max: 2, noNaN: true }),
      terms: fc.uniqueArray(fc.nat(vocabulary), { minLength: 1, maxLength: 6 }).map((terms) =>
        terms.map((term, place) => ({
          hash: term + 1_000_000,
          weight: 0.8 - place / 10,
          written: '',
        })),
      ),
    })
    const anyLimits = fc.record({ near: fc.nat(40), everyDay: fc.nat(20) })
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyLimits, async (question, limits) => {
        const found = await own.findKeys(question, limits, quickWalk)
        expect([...found].sort()).toEqual(foundInRows(question, limits).sort())
        const expectedKeys = await plain.findKeys(question, limits, quickWalk)
        expect([...found].sort()).toEqual([...expectedKeys].sort())
      }),
      { numRuns: 40 },
    )
  })

  it('has room for what shares most however long ago it was', async () => {
    const question = { ...questionAt(10_717), freshness: 2 }
    const all: Depth = () => documents
    const near = await storeOf(newsroom.payload).findKeys(question, { near: 5, everyDay: 0 }, all)
    const both = await storeOf(newsroom.payload).findKeys(question, { near: 5, everyDay: 5 }, all)
    const sharedBy = (key: string): number =>
      questionAt(0).terms.reduce((sum, { hash, weight }) => {
        const row = rows.find(({ term, document }) => term === hash && document === key)
        return sum + weight * (row?.weight ?? 0)
      }, 0)
    const most = Math.max(...rows.map(({ document }) => sharedBy(document)))
    expect(both).toEqual(expect.arrayContaining(near))
    expect(both.length).toBeGreaterThan(near.length)
    expect(both.some((key) => sharedBy(key) === most)).toBe(true)
  })
})
