import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillCorrectedAt } from '../../../collections/corrections/fillCorrectedAt.ts'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'
import { problemsOf } from '../../helpers/structuredData.ts'

type Id = number | string
let newsroom: Newsroom
let payload: Payload
let make: Factories
let user: TestUser
let editor: Visitor
let reporter: Visitor
let nobody: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  user = await make.makeUser('editor')
  editor = await visitorTo(payload, user)
  reporter = await visitorTo(payload, await make.makeUser('reporter'))
  nobody = await visitorTo(payload)
})
afterAll(() => newsroom.close())

const pageAt = async (path: string, query = '', now = Date.now()) => {
  const site = { payload, now: () => now, siteUrl: newsroom.siteUrl, stylesheet: '/a.css' }
  const { body, ...page } = await renderPage({ path, query: new URLSearchParams(query) }, site)
  return { ...page, html: String(body) }
}
const kinds = {
  articles: {
    make: () => make.makeArticle({ headline: 'Lương 15 triệu' }),
    path: ({ slug, publicId }: Row) => `/${slug}-${publicId}.html`,
  },
  events: { make: () => make.makeEvent(), path: ({ slug }: Row) => `/su-kien/${slug}` },
  'product-spotlights': {
    make: () => make.makeSpotlight(),
    path: ({ slug }: Row) => `/san-pham-ocop/${slug}`,
  },
  'public-health-messages': {
    make: () => make.makeHealthMessage(),
    path: ({ slug }: Row) => `/thong-diep-suc-khoe/${slug}`,
  },
} as const
type Kind = keyof typeof kinds
type Row = { readonly id: Id; readonly slug?: string | null; readonly publicId?: number | null }

let serial = 0
const correction = (data: object = {}) => {
  serial += 1
  const words = { kind: 'correction', wrong: `sai ${serial}`, right: `đúng ${serial}` }
  return { ...words, publishedAt: '2026-11-20T01:00:00.000Z', isSigned: true, ...data }
}
const publish = async (kind: Kind, id: Id, data: object) => {
  const { updatedAt } = await payload.findByID({ collection: kind, id, draft: true, depth: 0 })
  return editor.send('PATCH', `/${kind}/${id}`, { ...data, updatedAt, _status: 'published' })
}
const originalsOf = async (subject: string) => {
  const where = { subject: { equals: subject } }
  return (await payload.find({ collection: 'original-texts', where, depth: 0 })).docs
}

describe.each(Object.keys(kinds) as Kind[])('a correction of %s', (kind) => {
  it('is on the page, at its head and its end, and in the list of all', async () => {
    const row = (await kinds[kind].make()) as Row
    const one = correction({ note: 'Báo cảm ơn bạn đọc', requestedBy: 'Công ty Bí Mật' })
    expect((await publish(kind, row.id, { corrections: [one] })).status).toBe(200)
    const path = kinds[kind].path(row)
    const { html, tags } = await pageAt(path)
    expect(html).toContain('class="correction-notice"')
    expect(html).toContain(one.wrong)
    expect(html).toContain('href="/cai-chinh"')
    expect(html).not.toContain('Bí Mật')
    expect(problemsOf(html)).toEqual([])
    if (kind !== 'events') expect(html).toContain('"CorrectionComment"')
    const list = await pageAt('/cai-chinh')
    expect(list.html).toContain(one.right)
    expect(list.html).toContain(`href="${path}"`)
    expect(list.html).not.toContain('Bí Mật')
    expect(list.tags).toEqual(expect.arrayContaining([`${kind}:${row.id}`, kind]))
    expect(tags).toContain(`${kind}:${row.id}`)
    const { text } = await nobody.get(`/${kind}/${row.id}`)
    expect(text).toContain(one.right)
    for (const hidden of ['Bí Mật', 'signedBy', 'requestedBy', 'isSigned']) {
      expect(text).not.toContain(hidden)
    }
  })

  it('goes out only when it is signed, by no door', async () => {
    const { id } = (await kinds[kind].make()) as Row
    const unsigned = correction({ isSigned: false })
    const refused = await publish(kind, id, { corrections: [unsigned] })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('chưa được ký')])
    const draft = await editor.send('PATCH', `/${kind}/${id}?draft=true`, {
      corrections: [unsigned],
    })
    expect(draft.status).toBe(200)
    expect((await publish(kind, id, {})).status).toBe(400)
    expect((await nobody.get(`/${kind}/${id}`)).text).not.toContain(unsigned.wrong)
    expect((await pageAt('/cai-chinh')).html).not.toContain(unsigned.wrong)
  })

  it('leaves the list with its story', async () => {
    const { id } = (await kinds[kind].make()) as Row
    const one = correction()
    await publish(kind, id, { corrections: [one] })
    const future = '2100-01-01T00:00:00.000Z'
    expect((await pageAt('/cai-chinh')).html).toContain(one.wrong)
    await payload.update({ collection: kind, id, data: { embargoUntil: future } })
    expect((await pageAt('/cai-chinh')).html).not.toContain(one.wrong)
    const withdrawn = { embargoUntil: null, _status: 'draft' }
    await payload.update({ collection: kind, id, data: withdrawn as never })
    expect((await pageAt('/cai-chinh')).html).not.toContain(one.wrong)
  })
})

describe('a signature', () => {
  it('is of who ticked it, holds for its words, and nobody forges it', async () => {
    const { id } = await make.makeArticle()
    const other = await make.makeUser('editor')
    const one = correction({ signedBy: other.id, signedAt: '2020-01-01T00:00:00.000Z' })
    await publish('articles', id, { corrections: [one] })
    const rowOf = async () =>
      (await payload.findByID({ collection: 'articles', id, depth: 0 })).corrections?.[0]
    const signed = await rowOf()
    expect(signed).toMatchObject({ isSigned: true, signedBy: user.id })
    expect(Date.now() - Date.parse(signed?.signedAt ?? '')).toBeLessThan(60_000)
    const second = await visitorTo(payload, other)
    const { updatedAt } = await payload.findByID({ collection: 'articles', id, draft: true })
    const data = { corrections: [{ ...signed, right: 'khác' }], updatedAt, _status: 'published' }
    expect((await second.send('PATCH', `/articles/${id}`, data)).status).toBe(200)
    expect(await rowOf()).toMatchObject({ right: 'khác', signedBy: other.id })
  })

  it('is given by nobody who may not publish', async () => {
    const author = await make.makeUser('reporter')
    const { id } = await make.makeArticle({ _status: 'draft', createdBy: author.id })
    const asked = { collection: 'articles' as const, id, draft: true, user: author }
    const data = { corrections: [correction()] as never }
    await expect(payload.update({ ...asked, data })).rejects.toMatchObject({ status: 403 })
    const own = await visitorTo(payload, author)
    await own.send('PATCH', `/articles/${id}?draft=true`, data)
    const { corrections } = await payload.findByID({ collection: 'articles', id, draft: true })
    expect(corrections ?? []).toEqual([])
  })
})

describe('the original', () => {
  it('is kept whole, past fifty versions and past its story, and is not public', async () => {
    const { id } = await make.makeArticle({ headline: 'Lương 15 triệu' })
    const subject = `articles:${id}`
    // The mistake is mended first, and said later.
    await publish('articles', id, { headline: 'Lương 16 triệu' })
    const words = { wrong: 'lương 15 triệu', right: 'lương 16 triệu' }
    await publish('articles', id, { corrections: [correction(words)] })
    const originals = await originalsOf(subject)
    expect(originals).toMatchObject([{ title: 'Lương 15 triệu', subject }])
    expect(originals[0]?.document).toMatchObject({ headline: 'Lương 15 triệu' })
    await publish('articles', id, { headline: 'Lương 16 triệu đồng' })
    expect(await originalsOf(subject)).toHaveLength(1)
    const key = originals[0]?.id ?? 0
    for (const visitor of [nobody, reporter]) {
      expect([403, 404]).toContain((await visitor.get(`/original-texts/${key}`)).status)
    }
    expect((await editor.get(`/original-texts/${key}`)).status).toBe(200)
    for (const [method, data] of [['PATCH', { words: 'x' }], ['DELETE']] as const) {
      expect((await editor.send(method, `/original-texts/${key}`, data)).status).toBe(403)
    }
    await payload.delete({ collection: 'articles', id, trash: true })
    expect(await originalsOf(subject)).toHaveLength(1)
  })
})

describe('the list of all corrections', () => {
  it('turns its pages in order, each story once, also where instants are equal', async () => {
    const made: string[] = []
    for (let turn = 0; turn < 20; turn += 1) {
      const name = `Chung giờ ${turn}`
      const at = `2026-11-2${turn < 10 ? 1 : 2}T01:00:00.000Z`
      const corrections = [correction({ publishedAt: at, wrong: name })] as never
      if (turn % 2 === 0) await make.makeArticle({ headline: name, corrections })
      else await make.makeEvent({ title: name, corrections })
      made.push(name)
    }
    const seen: string[] = []
    let query = ''
    for (let page = 0; page < 10; page += 1) {
      const { html, status } = await pageAt('/cai-chinh', query)
      expect(status).toBe(200)
      seen.push(...[...html.matchAll(/<del>(Chung giờ \d+)<\/del>/g)].map(([, name = '']) => name))
      const next = /href="\/cai-chinh\?([^"]+)" rel="next"/.exec(html)?.[1]
      if (next === undefined) break
      query = next
    }
    expect(seen.toSorted()).toEqual(made.toSorted())
    const days = seen.map((name) => Number(name.split(' ').at(-1)) < 10)
    expect(days).toEqual([...days].sort((a, b) => Number(a) - Number(b)))
  })

  it('names the law only as it is written down, from its day on', async () => {
    const said = { legalBasis: 'Điều Thử của luật thử', inForceFrom: '2026-12-01' }
    expect((await pageAt('/cai-chinh')).html).not.toContain('Căn cứ:')
    await payload.updateGlobal({ slug: 'corrections-page', data: said })
    const before = await pageAt('/cai-chinh', '', Date.parse('2026-11-30T12:00:00+07:00'))
    expect(before.html).not.toContain('Căn cứ:')
    expect(before.tags).toContain('global:corrections-page')
    const since = await pageAt('/cai-chinh', '', Date.parse('2026-12-01T00:00:00+07:00'))
    expect(since.html).toContain('Căn cứ: Điều Thử của luật thử')
  })

  it('is found from every page and in the sitemap', async () => {
    expect((await pageAt('/tin-moi')).html).toContain('href="/cai-chinh"')
    expect((await pageAt('/sitemaps/chuyen-muc.xml')).html).toContain('/cai-chinh</loc>')
  })

  it('learns of stories that were corrected before there was a list', async () => {
    const one = correction({ publishedAt: '2026-11-26T01:00:00.000Z' })
    const { id } = await make.makeArticle({ corrections: [one] as never })
    const data = { correctedAt: null, updatedAt: null }
    await payload.db.updateOne({ collection: 'articles', id: id, data })
    expect((await pageAt('/cai-chinh')).html).not.toContain(one.wrong)
    await fillCorrectedAt(payload)
    expect((await pageAt('/cai-chinh')).html).toContain(one.wrong)
  })
})
