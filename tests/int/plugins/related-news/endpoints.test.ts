import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { clickAddress, rebuildIndex } from '../../../../plugins/related-news/index.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let editor: Visitor
let officer: Visitor
let reader: Visitor
let story: number
let other: number

const text = 'Sản phẩm OCOP của hợp tác xã ở huyện Sóc Sơn được chứng nhận bốn sao.'
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  reader = await visitorTo(payload)
  editor = await visitorTo(payload, await make.makeUser('editor'))
  officer = await visitorTo(payload, await make.makeUser('campaign-officer'))
  const body = makeBody(text) as never
  const publishedAt = '2026-03-01T00:00:00.000Z'
  story = (await make.makeArticle({ headline: 'Chè Sóc Sơn lên sàn', body, publishedAt })).id
  other = (
    await make.makeArticle({
      headline: 'Mật ong Sóc Sơn đạt bốn sao OCOP',
      body: makeBody(`${text} Người nuôi ong kể chuyện nghề, ngày đi theo mùa hoa nhãn, hoa vải.`),
      publishedAt: '2026-03-03T00:00:00.000Z',
    })
  ).id
})
afterAll(() => newsroom.close())

const draft = {
  collection: 'articles',
  id: null,
  data: { headline: 'Ong Sóc Sơn', body: makeBody(text) },
}

describe('what editors ask', () => {
  const doors: [string, (visitor: Visitor) => ReturnType<Visitor['get']>][] = [
    ['suggest', (visitor) => visitor.send('POST', '/related-news/suggest', draft)],
    ['why', (visitor) => visitor.get(`/related-news/why/articles/${story}`)],
    ['overview', (visitor) => visitor.get('/related-news/overview')],
    ['clicks', (visitor) => visitor.get('/related-news/clicks')],
    ['clicks by day', (visitor) => visitor.get('/related-news/clicks.csv')],
    ['state of the rebuild', (visitor) => visitor.get('/related-news/rebuild')],
    ['rebuild', (visitor) => visitor.send('POST', '/related-news/rebuild')],
  ]
  it.each(doors)('%s is closed to readers and to who has no text to write', async (_, knock) => {
    expect((await knock(reader)).status).toBe(401)
    expect((await knock(officer)).status).toBe(403)
    expect((await knock(editor)).status).toBeLessThan(300)
  })

  it('is told of the end of a rebuild', async () => {
    await vi.waitFor(
      async () => {
        const { body } = await editor.get('/related-news/rebuild')
        expect(body).toMatchObject({ rebuild: { finishedAt: expect.any(String) as unknown } })
      },
      { timeout: 60_000, interval: 100 },
    )
  })

  it('suggests from a draft that was never saved, and says why', async () => {
    const { body } = await editor.send('POST', '/related-news/suggest', draft)
    type Said = { vi: string; en: string }
    const { suggestions } = body as {
      suggestions: { id: number; why: Said; words: string[] }[]
    }
    expect(suggestions.map(({ id }) => id)).toEqual(expect.arrayContaining([story, other]))
    expect(suggestions[0]?.words).toContain('Sóc Sơn')
    expect(suggestions[0]?.why.vi).toMatch(
      /^cùng nói về: .*; (?:cùng ngày|cách \d+ (?:ngày|tháng))$/,
    )
    expect(suggestions[0]?.why.en).toMatch(
      /^both about: .*; (?:of the same day|\d+ (?:days?|months?) apart)$/,
    )
  })

  it('says why it has none', async () => {
    const empty = { ...draft, data: { headline: 'Zzz' } }
    const { body } = await editor.send('POST', '/related-news/suggest', empty)
    expect(body).toEqual({ suggestions: [], whyNone: 'too-short' })
  })

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no data', { collection: 'articles' }],
    ['a number for a collection', { collection: 1, data: {} }],
  ])('answers 400 to a body with %s', async (_, body) => {
    expect((await editor.send('POST', '/related-news/suggest', body)).status).toBe(400)
  })

  it('shows the parts of each score', async () => {
    const { body } = await editor.get(`/related-news/why/articles/${story}`)
    const { stories } = body as {
      stories: { id: number; why: { parts: object; daysApart: number } }[]
    }
    expect(stories[0]).toMatchObject({ id: other, why: { daysApart: 2 } })
    expect(Object.keys(stories[0]?.why.parts ?? {}).sort()).toEqual(
      ['words', 'time', 'company', 'section', 'live', 'links'].sort(),
    )
    expect((await editor.get('/related-news/why/articles/x')).status).toBe(404)
    expect((await editor.get('/related-news/why/users/1')).status).toBe(404)
  })

  it('says why a list is empty', async () => {
    const draft = await make.makeArticle({ headline: 'Bản nháp', _status: 'draft' })
    const lone = await make.makeArticle({
      headline: 'Zyxw vutsr',
      body: makeBody('qponm lkjih'),
      section: (await make.makeSection({ name: 'Chỉ một bài' })).id,
    })
    const reasonsOf = async (id: number): Promise<unknown> =>
      (await editor.get(`/related-news/why/articles/${id}`)).body
    expect(await reasonsOf(draft.id)).toEqual({ stories: [], empty: ['hidden'] })
    expect(await reasonsOf(lone.id)).toEqual({
      stories: [],
      empty: ['nothing-alike', 'alone-in-section'],
    })
    await payload.delete({ collection: 'articles', id: lone.id })
  })

  it('lists broken picks and stories that nothing leads to', async () => {
    const gone = await make.makeArticle({ headline: 'Đã gỡ' })
    const linking = await make.makeArticle({
      headline: 'Có liên kết hỏng',
      relatedLinks: [gone.id, other],
    })
    await payload.update({ collection: 'articles', id: gone.id, data: { _status: 'draft' } })
    const { body } = await editor.get('/related-news/overview')
    const { broken, orphans } = body as {
      broken: { target: string; story: { id: number } }[]
      orphans: { id: number }[]
    }
    expect(broken).toEqual([
      expect.objectContaining({
        target: 'Đã gỡ',
        reason: 'unseen',
        story: expect.objectContaining({ id: linking.id }) as unknown,
      }),
    ])
    const ids = orphans.map(({ id }) => id)
    expect(ids).toContain(story)
    expect(ids).not.toContain(other)
  })

  it('rebuilds the index while it answers, and leaves it as it was', async () => {
    const before = await editor.get(`/related-news/why/articles/${story}`)
    await payload.db.deleteMany({ collection: 'related-postings', where: {} })
    const state = await rebuildIndex(payload)
    expect(state.finishedAt).not.toBeNull()
    expect(state.done).toBe(state.total)
    expect((await editor.get(`/related-news/why/articles/${story}`)).body).toEqual(before.body)
  })

  it('goes on with a rebuild that was cut short', async () => {
    const stop = new Error('cut')
    await expect(
      rebuildIndex(payload, () => {
        throw stop
      }),
    ).rejects.toBe(stop)
    const { body } = await editor.get('/related-news/rebuild')
    const { rebuild } = body as { rebuild: { id: number; done: number; finishedAt: null } }
    expect(rebuild.finishedAt).toBeNull()
    expect(rebuild.done).toBeGreaterThan(0)
    const ended = await rebuildIndex(payload)
    expect(ended).toMatchObject({ id: rebuild.id, done: ended.total })
  })
})

describe('clicks', () => {
  it('are counted in total by place, without a cookie', async () => {
    const address = clickAddress(payload, { widget: 'related', position: 2 })
    const { status } = await reader.send('POST', address.replace('/api', ''))
    await reader.send('POST', address.replace('/api', ''))
    expect(status).toBe(204)
    const { text: csv } = await editor.get('/related-news/clicks.csv')
    expect(csv).toMatch(/^\d{4}-\d\d-\d\d,related,2,2\r$/m)
    expect((await editor.get('/related-news/clicks')).body).toMatchObject({
      places: [{ widget: 'related', position: 2, clicks: 2 }],
    })
    const { totalDocs } = await payload.db.count({ collection: 'related-clicks' })
    expect(totalDocs).toBe(1)
  })

  it.each(['', '?t=', '?t=x.y', '?t=%00', `?t=${'a'.repeat(5000)}`])(
    'that this site did not sign are refused: %j',
    async (query) => {
      expect((await reader.send('POST', `/related-news/clicks${query}`)).status).toBe(400)
    },
  )
})

describe('what is in the index', () => {
  const long = 'Hợp tác xã ở huyện Sóc Sơn. '.repeat(11_000)
  const hostile: [string, string, string][] = [
    ['one word', 'Ong', ''],
    ['no word at all', '…', '!!!'],
    ['300 kB', 'Chuyện dài ở Sóc Sơn', long],
    [
      'no marks',
      'Che Soc Son len san',
      'San pham OCOP cua hop tac xa o huyen Soc Son duoc chung nhan bon sao.',
    ],
    [
      'English',
      'Honey of the hills',
      'The cooperative of Soc Son district won four stars for its honey.',
    ],
    ['capitals', 'CHÈ SÓC SƠN LÊN SÀN', text.toUpperCase()],
    ['decomposed letters', 'Chè Sóc Sơn lên sàn'.normalize('NFD'), text.normalize('NFD')],
    [
      'what is left of HTML',
      'Chè <b>Sóc Sơn</b> &amp; OCOP',
      `<p>${text}</p><script>alert(1)</script>&nbsp;&#7885;`,
    ],
  ]
  it.each(hostile)('takes a story of %s', async (_, headline, words) => {
    const { id } = await make.makeArticle({
      headline,
      body: makeBody(words),
      publishedAt: '2026-03-04T00:00:00.000Z',
    })
    const { status, body } = await editor.get(`/related-news/why/articles/${id}`)
    expect(status).toBe(200)
    const { stories } = body as { stories: { id: number }[] }
    const isAboutNothing = headline.length < 4
    if (isAboutNothing) return
    expect(stories.map((one) => one.id)).toContain(other)
    await payload.delete({ collection: 'articles', id })
  })
})
