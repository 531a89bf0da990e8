import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rebuildIndex, relatedTo } from '../../../../plugins/related-news/index.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

type Made = Awaited<ReturnType<Factories['makeArticle']>>
const start = Date.parse('2026-03-10T05:00:00Z')
const at = (hours: number): string => new Date(start + hours * 3_600_000).toISOString()

let newsroom: Newsroom
let payload: Payload
let make: Factories
let made: Made[] = []
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterEach(async () => {
  for (const { id } of made) await payload.delete({ collection: 'articles', id })
  made = []
})
afterAll(() => newsroom.close())

const matter = 'Sản phẩm OCOP của hợp tác xã ở huyện Sóc Sơn được chứng nhận bốn sao.'

async function story(headline: string, overrides: Parameters<Factories['makeArticle']>[0] = {}) {
  const article = await make.makeArticle({
    headline,
    body: makeBody(matter),
    publishedAt: at(-48),
    ...overrides,
  })
  made.push(article)
  return article
}

/** The story that is read, and one that is hardly about its matter, to which somebody may link. */
async function createPair() {
  const own = await story('Chè Sóc Sơn lên sàn')
  const led = await story('Mùa hoa nhãn', {
    body: makeBody('Người nuôi ong ở Sóc Sơn kể chuyện nghề, ngày đi theo mùa hoa nhãn, hoa vải.'),
  })
  return { own, led }
}

/** What links give to the one that somebody linked to, as a reader of the other meets it at an hour. */
async function gain({ own, led }: { own: Made; led: Made }, hour = 0): Promise<number> {
  const now = start + hour * 3_600_000
  const { value } = await relatedTo(payload, { collection: 'articles', id: own.id, now })
  const found = value.find(({ id }) => id === led.id)
  expect(found, 'the list names what is linked to').toBeDefined()
  return found?.why.parts?.links ?? Number.NaN
}

/** A text with a link to an address in its paragraph. */
function bodyWithLink(url: string) {
  const body = makeBody(matter)
  const link = {
    ...{ type: 'link', version: 3, format: '', indent: 0, direction: null, id: 'c'.repeat(24) },
    fields: { linkType: 'custom', url, newTab: false },
    children: [{ ...text, text: 'bài trước' }],
  }
  const paragraph = { ...element, children: [{ ...text, text: `${matter} ` }, link] }
  return { root: { ...body.root, children: [paragraph] } } as typeof body
}
const text = { type: 'text', version: 1, format: 0, style: '', mode: 'normal', detail: 0 }
const element = {
  ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null },
}
const addressOf = ({ slug, publicId }: Made): string => `/${slug}-${publicId}.html`

describe('links in another story lift what they lead to', () => {
  const means: [string, (led: Made) => Parameters<Factories['makeArticle']>[0]][] = [
    ['picked by hand', ({ id }) => ({ relatedLinks: [id] })],
    [
      'as a box in the text',
      ({ id }) => ({ body: makeBody(matter, { blockType: 'relatedArticle', article: id }) }),
    ],
    ['as a path in the text', (led) => ({ body: bodyWithLink(addressOf(led)) })],
    [
      'as an address of before, with parameters',
      ({ publicId }) => ({
        body: bodyWithLink(`${newsroom.siteUrl}/ten-cu-${publicId}.html?utm_source=a#b`),
      }),
    ],
    [
      'written out',
      (led) => ({ body: makeBody(`${matter} Xem ${newsroom.siteUrl}${addressOf(led)}.`) }),
    ],
  ]

  it.each(means)('%s', async (_, linking) => {
    const pair = await createPair()
    expect(await gain(pair)).toBe(0)
    const carrier = await story('Mật ong Sóc Sơn đạt bốn sao OCOP', linking(pair.led))
    expect(await gain(pair)).toBeGreaterThan(0)
    await payload.delete({ collection: 'articles', id: carrier.id })
    made = made.filter(({ id }) => id !== carrier.id)
    expect(await gain(pair)).toBe(0)
  })

  it('and so does a dossier in which both stand, as long as both do', async () => {
    const dossier = await payload.create({
      collection: 'dossiers',
      data: { name: 'OCOP', slug: 'ocop-links' },
    })
    const pair = await createPair()
    const dossiers = { dossiers: [dossier.id] }
    await story('Mật ong Sóc Sơn đạt bốn sao OCOP', dossiers)
    expect(await gain(pair)).toBe(0)
    await payload.update({ collection: 'articles', id: pair.led.id, data: dossiers })
    expect(await gain(pair)).toBeGreaterThan(0)
    await payload.update({ collection: 'articles', id: pair.led.id, data: { dossiers: [] } })
    expect(await gain(pair)).toBe(0)
  })

  it('but not what a third story is, to which both link, nor another site', async () => {
    const pair = await createPair()
    const body = bodyWithLink('https://congdoan.vn/bai-1.html')
    await story('Mật ong Sóc Sơn đạt bốn sao OCOP', { body })
    expect(await gain(pair)).toBe(0)
  })
})

describe('links of a story that readers cannot see', () => {
  const carry = async (overrides: Parameters<Factories['makeArticle']>[0]) => {
    const pair = await createPair()
    const carrier = await story('Mật ong Sóc Sơn đạt bốn sao OCOP', {
      relatedLinks: [pair.led.id],
      ...overrides,
    })
    return { pair, carrier }
  }
  const update = (id: number, data: object) =>
    payload.update({ collection: 'articles', id, data: data })

  it('count once a draft is published, and stop as it is withdrawn', async () => {
    const { pair, carrier } = await carry({ _status: 'draft' })
    expect(await gain(pair)).toBe(0)
    await update(carrier.id, { _status: 'published' })
    expect(await gain(pair)).toBeGreaterThan(0)
    await update(carrier.id, { _status: 'draft' })
    expect(await gain(pair)).toBe(0)
  })

  it('count from the instant at which it is scheduled, without a save', async () => {
    const { pair } = await carry({ publishedAt: at(2) })
    expect(await gain(pair, 2 - 1e-3)).toBe(0)
    expect(await gain(pair, 2)).toBeGreaterThan(0)
  })

  it('count from the end of its embargo', async () => {
    const { pair } = await carry({ embargoUntil: at(3) })
    expect(await gain(pair, 3 - 1e-3)).toBe(0)
    expect(await gain(pair, 3)).toBeGreaterThan(0)
  })

  it('count until it runs out', async () => {
    const { pair } = await carry({ expiresAt: at(4) })
    expect(await gain(pair, 4 - 1e-3)).toBeGreaterThan(0)
    expect(await gain(pair, 4)).toBe(0)
  })

  it('tell a page when they begin and end to count', async () => {
    const { pair } = await carry({ publishedAt: at(2), expiresAt: at(4) })
    const { id } = pair.own
    const staleAt = async (hour: number) => {
      const now = start + hour * 3_600_000
      return (await relatedTo(payload, { collection: 'articles', id, now })).staleAt
    }
    expect(await staleAt(0)).toBe(start + 2 * 3_600_000)
    expect(await staleAt(2)).toBe(start + 4 * 3_600_000)
    expect(await staleAt(4)).toBeNull()
  })

  it('never count through it once the index was made anew either', async () => {
    const { pair } = await carry({ _status: 'draft' })
    await rebuildIndex(payload)
    expect(await gain(pair)).toBe(0)
  })
})
