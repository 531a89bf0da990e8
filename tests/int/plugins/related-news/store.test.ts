import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  quickWalk,
  type Depth,
  type PostingRow,
} from '../../../../plugins/related-news/store/postings.ts'
import { storeOf } from '../../../../plugins/related-news/store/indexStore.ts'
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

describe('the index in a database', () => {
  it.each([9_000, 10_000, 10_360, 10_361, 10_717, 12_000])(
    'reads the nearest of each term on both sides of day %i, and no more',
    async (day) => {
      const depth: Depth = (place) => 5 + place
      const found = await storeOf(newsroom.payload).findKeys(questionAt(day), documents, depth)
      expect([...found].sort()).toEqual(expected(day, depth))
    },
  )

  it('orders them by what they share and by nearness', async () => {
    const day = 10_360
    const question = questionAt(day)
    const found = await storeOf(newsroom.payload).findKeys(question, 20, quickWalk)
    const best = new Set(expected(day, quickWalk))
    expect(found.every((key) => best.has(key))).toBe(true)
    const first = rows.filter(({ document }) => document === found[0])
    expect(Math.abs((first[0]?.day ?? 0) - day)).toBeLessThan(60)
  })
})
