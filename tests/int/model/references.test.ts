import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

type Id = number | string

let newsroom: Newsroom
let stranger: Visitor
let officer: Visitor
let editor: Visitor
let open: Id
let hidden: Id
let naming: Id
/** Names nothing but what is hidden. */
let onlyHidden: Id
let message: Id
let hiddenMessage: Id
let author: Id
/** An id of the right form that no document has. */
const nobodys = () => (newsroom.payload.db.defaultIDType === 'number' ? '987654' : 'f'.repeat(24))

beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  const make = factoriesFor(payload)
  author = (await make.makeUser('reporter')).id
  open = (await make.makeArticle()).id
  // So that the ids below are no other collection's too, where they are numbers.
  for (let more = 0; more < 15; more += 1) await make.makeArticle({ _status: 'draft' })
  const embargoUntil = new Date(Date.now() + 86_400_000).toISOString()
  hidden = (await make.makeArticle({ embargoUntil })).id
  const relatedLinks = [open, hidden] as number[]
  const body = makeBody(
    'Xem thêm',
    { blockType: 'relatedArticle', article: hidden },
    { blockType: 'relatedArticle', article: open },
  )
  const createdBy = author
  naming = (await make.makeArticle({ relatedLinks, body: body, createdBy })).id
  onlyHidden = (await make.makeArticle({ relatedLinks: [hidden] })).id
  hiddenMessage = (await make.makeHealthMessage({ _status: 'draft' })).id
  message = (await make.makeHealthMessage({ replacedBy: hiddenMessage })).id
  await payload.updateGlobal({
    slug: 'home-page',
    data: { lead: hidden, featured: [hidden, open] as number[] },
  })
  stranger = await visitorTo(payload)
  officer = await visitorTo(payload, await make.makeUser('campaign-officer'))
  editor = await visitorTo(payload, await make.makeUser('editor'))
})
afterAll(() => newsroom.close())

/** The ids in an answer, wherever they stand. */
const names = (text: string, id: Id) =>
  new RegExp(`[:[,]"?${id}"?[,}\\]]`).test(text.replaceAll(/"(?:publicId|version)":\d+/g, ''))

const ids = ({ body }: { body: unknown }): Id[] =>
  (body as { docs: { id: Id }[] }).docs.map(({ id }) => id)

describe('an answer names nothing that its reader may not open', () => {
  it.each(['', '?depth=1', '?depth=2', '?draft=true', '?select[relatedLinks]=true', '?trash=true'])(
    'by its id%s',
    async (query) => {
      for (const reader of [stranger, officer]) {
        const { body, text } = await reader.get(`/articles/${naming}${query}`)
        const { relatedLinks } = body as { relatedLinks: (Id | { id: Id })[] }
        const linked = relatedLinks.map((each) => (typeof each === 'object' ? each.id : each))
        expect(linked).toEqual([open])
        expect(names(text, hidden), text).toBe(false)
      }
    },
  )

  it('in lists, in one global, in what a filled in document names, and in GraphQL', async () => {
    for (const reader of [stranger, officer]) {
      const list = await reader.get(`/articles?where[id][in]=${naming},${onlyHidden}`)
      expect(ids(list)).toHaveLength(2)
      expect(names(list.text, hidden), list.text).toBe(false)
      const home = await reader.get('/globals/home-page')
      expect(home.body).toMatchObject({ lead: null, featured: [open] })
      const { body } = await reader.graphql(
        '{ HomePage { lead { id } featured { id } } Articles(limit: 9) { docs { relatedLinks { id } body } } }',
      )
      const text = JSON.stringify(body)
      expect(text).toContain('relatedArticle')
      expect(names(text, hidden), text).toBe(false)
    }
    const { body } = await stranger.get(`/public-health-messages/${message}`)
    expect(body).toMatchObject({ replacedBy: null })
  })

  it('and gives who writes all that the document holds, for a form has to save it', async () => {
    const { body, text } = await editor.get(`/articles/${naming}`)
    expect(body).toMatchObject({ relatedLinks: [open, hidden] })
    expect(names(text, hidden)).toBe(true)
  })
})

describe('a question about a reference', () => {
  const found = async (reader: Visitor, query: string) => {
    const answer = await reader.get(`/articles?${query}`)
    expect(answer.status, answer.text).toBe(200)
    const counted = await reader.get(`/articles/count?${query}`)
    const { totalDocs } = counted.body as { totalDocs: number }
    expect(totalDocs).toBe(ids(answer).length)
    return ids(answer)
  }

  it.each(['equals', 'in', 'contains'])(
    'is answered as for an id that nobody has: %s',
    async (operator) => {
      for (const reader of [stranger, officer]) {
        const ask = (id: Id) => found(reader, `where[relatedLinks][${operator}]=${id}&sort=id`)
        expect(await ask(hidden)).toEqual(await ask(nobodys()))
        expect(await ask(open)).not.toEqual(await ask(hidden))
        const nested = (id: Id) =>
          found(
            reader,
            `where=${JSON.stringify({ or: [{ and: [{ relatedLinks: { [operator]: id } }] }] })}&sort=id`,
          )
        expect(await nested(hidden)).toEqual(await nested(nobodys()))
      }
    },
  )

  it('finds by those of a list that the reader may open', async () => {
    const query = `where[relatedLinks][in]=${hidden},${open}`
    expect(await found(stranger, query)).toEqual([naming])
    expect(await found(editor, query)).toHaveLength(2)
  })

  it.each([
    'where[relatedLinks][exists]=true',
    'where[relatedLinks][exists]=false',
    'where[relatedLinks][equals]=null',
    'where[relatedLinks][not_equals]=ID',
    'where[relatedLinks][not_in]=ID,ID',
    'where[leadPhoto][not_equals]=null',
    'where[createdBy][exists]=true',
    'where[createdBy][equals]=ID',
    'sort=leadPhoto',
    'sort=-createdBy',
  ])('that would tell whether there is one is refused: %s', async (query) => {
    const { status, text } = await stranger.get(`/articles?${query.replaceAll('ID', String(open))}`)
    expect(status, text).toBe(400)
  })

  it('is GraphQL’s and the Local API’s as well', async () => {
    const literal = typeof hidden === 'number' ? String(hidden) : JSON.stringify(hidden)
    const { body } = await stranger.graphql(
      `{ Articles(where: { relatedLinks: { in: [${literal}] } }) { totalDocs } countArticles(where: { relatedLinks: { in: [${literal}] } }) { totalDocs } }`,
    )
    expect(body).toMatchObject({
      data: { Articles: { totalDocs: 0 }, countArticles: { totalDocs: 0 } },
    })
    const { payload } = newsroom
    const { docs } = await payload.find({
      collection: 'users',
      where: { roles: { in: ['campaign-officer'] } },
    })
    const [user] = docs
    const shared = { collection: 'articles', overrideAccess: false, user } as const
    const where = { relatedLinks: { equals: hidden } }
    expect((await payload.find({ ...shared, where })).docs).toEqual([])
    await expect(payload.findDistinct({ ...shared, field: 'relatedLinks' })).rejects.toThrow(
      'Không sắp xếp được',
    )
  })
})
