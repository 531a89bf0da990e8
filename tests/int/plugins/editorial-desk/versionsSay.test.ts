import type { Payload, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasDrafts } from '../../../factories/deeds.ts'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import { createMaker, type DocumentId, type Maker } from '../../../factories/makeDocument.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let maker: Maker
let first: TestUser
let second: TestUser
let one: Visitor
let other: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  maker = createMaker(payload)
  const make = factoriesFor(payload)
  first = await make.makeUser('editor-in-chief', { name: 'Nguyễn Thị Một' })
  second = await make.makeUser('editor', { name: 'Trần Văn Hai' })
  one = await visitorTo(payload, first)
  other = await visitorTo(payload, second)
})
afterAll(() => newsroom.close())

type Fact = readonly [by: unknown, why: string | null]
const withDrafts = (): SanitizedCollectionConfig[] => payload.config.collections.filter(hasDrafts)

/** What its versions say of themselves, the oldest first. */
async function toldBy({ slug }: SanitizedCollectionConfig, id: DocumentId): Promise<Fact[]> {
  const { docs } = await payload.findVersions({
    ...{ collection: slug, depth: 0, sort: 'updatedAt', pagination: false },
    where: { parent: { equals: id } },
  })
  const versions = docs as unknown as { version: { savedBy?: unknown; saveReason?: string } }[]
  return versions.map(({ version: { savedBy, saveReason } }) => [
    savedBy ?? null,
    saveReason ?? null,
  ])
}
const ordinary = ({ slug }: SanitizedCollectionConfig) =>
  slug === 'campaigns' ? { kind: 'house' } : {}

describe('the versions of whatever has drafts', () => {
  it('say who saved each and why, whatever a request claims', async () => {
    const collections = withDrafts()
    expect(collections.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['articles', 'campaigns', 'creatives']),
    )
    for (const collection of collections) {
      const { slug } = collection
      const id = await maker.make(collection, { _status: 'draft', ...ordinary(collection) })
      const path = `/${slug}/${id}?draft=true&overrideLock=true`
      await one.send('PATCH', path, { saveReason: 'Sai số liệu', savedBy: second.id })
      await other.send('PATCH', path, { saveReason: 'Thêm nguồn', savedBy: first.id })
      expect([slug, (await toldBy(collection, id)).slice(1)]).toEqual([
        slug,
        [
          [first.id, 'Sai số liệu'],
          [second.id, 'Thêm nguồn'],
        ],
      ])
    }
  })

  it('begin anew after what went out, and say of what was restored from which it is', async () => {
    for (const collection of withDrafts()) {
      const { slug } = collection
      const id = await maker.make(collection, { _status: 'draft', ...ordinary(collection) })
      const path = `/${slug}/${id}`
      const save = (query: string, data: object) =>
        one.send('PATCH', `${path}?overrideLock=true${query}`, data)
      await save('&draft=true', { saveReason: 'Sai số liệu' })
      const { body } = await one.get(`${path}?draft=true`)
      const seen = (body as { seen?: string }).seen
      const out = await save('', { _status: 'published', ...(seen ? { seen } : {}) })
      expect([slug, out.status, out.status === 200 ? '' : out.text]).toEqual([slug, 200, ''])
      await save('&draft=true', { saveReason: 'Sai số liệu' })
      const { docs } = await payload.findVersions({
        ...{ collection: slug, depth: 0, sort: 'updatedAt' },
        where: { parent: { equals: id } },
      })
      const restored = await other.send('POST', `/${slug}/versions/${docs[1]?.id}`)
      expect([slug, restored.status]).toEqual([slug, 200])
      const told = await toldBy(collection, id)
      expect([slug, told.slice(-3)]).toEqual([
        slug,
        [
          [first.id, 'Sai số liệu'],
          [first.id, null],
          [second.id, expect.stringMatching(/^Khôi phục bản lúc .* của Nguyễn Thị Một$/) as string],
        ],
      ])
    }
  })
})
