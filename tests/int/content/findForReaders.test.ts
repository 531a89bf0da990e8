import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  findForReaders,
  findWithHooks,
  type ReadersQuery,
} from '../../../plugins/kit/findForReaders.ts'
import { publications } from '../../../src/content/reading.ts'
import { makeBody } from '../../factories/body.ts'
import { createMaker } from '../../factories/makeDocument.ts'
import { factoriesFor } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

const now = Date.now()
const iso = (hours: number): string => new Date(now + hours * 3_600_000).toISOString()

/** Whatever a publication may be to its readers. */
const states: readonly object[] = [
  { _status: 'draft' },
  { _status: 'published', publishedAt: iso(-2) },
  { _status: 'published', publishedAt: iso(2) },
  { _status: 'published', publishedAt: iso(-2), embargoUntil: iso(1) },
  { _status: 'published', publishedAt: iso(-2), embargoUntil: iso(-1) },
  { _status: 'published', publishedAt: iso(-2), expiresAt: iso(1) },
  { _status: 'published', publishedAt: iso(-2), expiresAt: iso(-1) },
]

let newsroom: Newsroom
let payload: Payload
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const make = factoriesFor(payload)
  const maker = createMaker(payload)
  const author = await make.makeUser('editor')
  const photo = (await make.makePhoto({ caption: 'Chú thích' })).id
  const tag = (await make.makeTag()).id
  for (const state of states) {
    const text = { body: makeBody('Chữ.') as never, ...state }
    await make.makeArticle({ ...text, leadPhoto: photo, tags: [tag] })
    await make.makeArticle(state)
    await make.makeEvent({ ...text, leadPhoto: photo })
    await make.makeSpotlight({ ...text, photos: [photo] })
    await make.makeHealthMessage(text)
  }
  for (const { slug } of payload.config.collections) {
    if (openOf(slug)) await maker.make(configOf(slug), {}, author)
  }
  for (const slug of publications) await trashOne(slug)
})
afterAll(() => newsroom.close())

const configOf = (slug: string) => payload.collections[slug as CollectionSlug].config

/** What a stranger reads at all. */
const openOf = (slug: string): boolean =>
  ['authors', 'categories', 'dossiers', 'media', 'pages', 'redirects', 'tags'].includes(slug)

async function trashOne(collection: CollectionSlug): Promise<void> {
  const where = { _status: { equals: 'published' } }
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0 })
  const [{ id } = { id: 0 }] = docs as unknown as { id: number }[]
  await payload.db.updateOne({ collection, id, data: { deletedAt: iso(-1) } })
}

const both = async (query: ReadersQuery, at: number) => {
  const [cheap, whole] = await Promise.all([
    findForReaders(payload, query, at),
    findWithHooks(payload, query, at),
  ])
  return { cheap, whole }
}

describe('what readers’ pages read without Payload’s hooks', () => {
  it('is field by field what a stranger is given, in every collection, before and after', async () => {
    let compared = 0
    for (const { slug, flattenedFields } of payload.config.collections) {
      if (!openOf(slug) && !publications.some((one) => one === slug)) continue
      for (const { name } of flattenedFields) {
        for (const hours of [-3, 0, 1.5, 3]) {
          const query = { collection: slug, sort: ['id'], limit: 100, select: { [name]: true } }
          const { cheap, whole } = await both(query as ReadersQuery, now + hours * 3_600_000)
          expect([slug, name, cheap]).toEqual([slug, name, whole])
          compared += whole.length
        }
      }
    }
    expect(compared).toBeGreaterThan(1000)
  })

  it('is that too for several fields at once, some conditions and an order', async () => {
    const select = {
      headline: true,
      tags: true,
      leadPhoto: true,
      kind: true,
      _status: true,
    } as const
    for (const where of [
      { kind: { equals: 'news' } },
      { tags: { exists: true } },
      { id: { in: [] } },
      { or: [{ leadPhoto: { exists: true } }, { headline: { contains: '1' } }] },
    ]) {
      for (const sort of [['-visibleSince', '-publicId'], ['id']]) {
        const { cheap, whole } = await both(
          { collection: 'articles', where, sort, limit: 3, select },
          now,
        )
        expect(cheap).toEqual(whole)
      }
    }
  })

  it('is nothing of what strangers may not read', async () => {
    for (const collection of ['users', 'original-texts', 'campaigns', 'desk-audit']) {
      const query = { collection, limit: 10, select: { updatedAt: true } } as const
      expect([collection, await findForReaders(payload, query, now)]).toEqual([collection, []])
    }
  })
})
