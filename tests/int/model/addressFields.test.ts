import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { type Answer, type Visitor, visitorTo } from '../../factories/visitor.ts'
import { lineFields, type PlacedField } from '../../helpers/addressFields.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
let editor: Visitor
let serial = 0

beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  editor = await visitorTo(newsroom.payload, await make.makeUser('editor-in-chief'))
})
afterAll(() => newsroom.close())

const linked = (url: unknown) => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: null },
    children: [
      {
        ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null },
        children: [
          {
            ...{ type: 'link', version: 3, format: '', indent: 0, direction: null, id: 'a' },
            fields: { linkType: 'custom', newTab: false, url },
            children: [
              ...[{ type: 'text', version: 1, text: 'chữ', format: 0, style: '', mode: 'normal' }],
            ],
          },
        ],
      },
    ],
  },
})

type Door = (value: string) => Promise<Answer>
/** Every door by which somebody may give an address. */
const doors: Readonly<Record<string, Door>> = {
  'a redirect’s target': (toUrl) =>
    editor.send('POST', '/redirects', { from: `/cu-${(serial += 1)}`, toUrl }),
  'the menu': (url) =>
    editor.send('POST', '/globals/navigation', { items: [{ label: 'Mục', url }] }),
  'an event’s address': async (onlineUrl) => {
    const { id } = await make.makeEvent()
    return editor.send('PATCH', `/events/${id}`, { onlineUrl })
  },
  'a health message’s source': async (sourceUrl) => {
    const { id } = await make.makeHealthMessage()
    return editor.send('PATCH', `/public-health-messages/${id}`, { sourceUrl })
  },
  'a link in a text': async (url) => {
    const { id } = await make.makeArticle()
    return editor.send('PATCH', `/articles/${id}`, { body: linked(url) })
  },
  'a link in a box in a text': async (url) => {
    const { id } = await make.makeArticle()
    const { root } = linked('/x')
    const fields = { id: 'b', blockType: 'infoBox', title: 'Hộp', content: linked(url) }
    const body = {
      root: { ...root, children: [{ type: 'block', version: 2, format: '', fields }] },
    }
    return editor.send('PATCH', `/articles/${id}`, { body })
  },
  'a banner’s link': (link) =>
    editor.send('POST', '/creatives?draft=false', {
      ...{ campaign: campaign, placements: ['top'], headline: 'Thông điệp', link, weight: 1 },
      ...{ textColor: '#ffffff', groundColor: '#0b5137' },
    }),
  'an emergency’s link': (link) =>
    editor.send('POST', '/campaigns/emergency', {
      ...{ headline: 'Hà Nội mưa rất to', link },
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
    }),
  'the pages of a self-check': (path) =>
    editor.send('POST', `/campaigns/${campaign}/self-check`, { paths: [path] }),
  'the page of a preview': (path) =>
    editor.get(`/campaigns/preview?${new URLSearchParams({ path, at: '2030-07-01T00:00:00Z' })}`),
}
let campaign: number | string
beforeAll(async () => {
  const data = {
    ...{ name: 'Chiến dịch', kind: 'house', priority: '3', weight: 1, isDismissible: true },
    windows: [{ startsAt: '2030-07-01T00:00:00Z', endsAt: '2030-07-02T00:00:00Z' }],
    ...{ targeting: { reach: 'every-page', width: 'any' }, _status: 'draft' },
  }
  const options = { collection: 'campaigns', data, draft: true } as never
  campaign = ((await newsroom.payload.create(options)) as { id: number }).id
})

const hostile = [
  ...[
    '/\\ke.xau',
    '/\t/ke.xau',
    '/%5Cke.xau',
    '/%09/ke.xau',
    '/%2F%2Fke.xau',
    '/%252Fke.xau',
    '/.//ke.xau',
  ],
  ...[
    '/..//ke.xau',
    '/／ke.xau',
    '/\u2028/ke.xau',
    'https://laodongthudo.vn@ke.xau',
    'https:ke.xau',
  ],
  ...[
    'https:/ke.xau',
    'HTTPS:\\\\ke.xau',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'https://2130706433/',
    'https://laodongthudo%2evn',
    `https://ke.xau/${'a'.repeat(3000)}`,
  ],
]

describe.each(Object.entries(doors))('%s', (_, send) => {
  it('is refused in words where it leads elsewhere than it says', async () => {
    for (const value of hostile) {
      const { status, text } = await send(value)
      expect([value, status]).toEqual([value, 400])
      expect(text).not.toMatch(/at .*\.[jt]s:\d+/)
      expect(text).toMatch(/[Đđ]ịa chỉ|[Đđ]ường dẫn|sai: (link|paths)|Dài tối đa/)
    }
  })
})

describe('an old address', () => {
  it.each([...hostile, '//ke.xau', '/a?b', '/a#b'])('%j is refused', async (from) => {
    const { status } = await editor.send('POST', '/redirects', { from, toUrl: '/moi' })
    expect(status).toBe(400)
  })
})

describe('every field that is called an address, by its name or by its label', () => {
  /** Where people live, and what only the newsroom's own code writes. */
  const others = [
    ...['events.venueAddress', 'product-spotlights.pointsOfSale.address', 'site-identity.address'],
    ...['media.url', 'media.thumbnailURL', 'media.sizes.w320_jpeg.url', 'gone-addresses.address'],
  ]
  const isCalledSo = ({ field }: PlacedField) => {
    const { vi = '', en = '' } = (field as { label?: { vi?: string; en?: string } }).label ?? {}
    return (
      /(?:url|href|link|address)s?$|^(?:url|href|link|website|homepage|redirect|from)/i.test(
        field.name,
      ) ||
      /địa chỉ|(?<!trên )đường dẫn|liên kết|trang web/i.test(vi) ||
      /\b(?:address|link|url|website)\b/i.test(en)
    )
  }
  const named = () => [...lineFields(newsroom.payload.config)].filter(isCalledSo)
  const asked = () =>
    named().filter(
      ({ place, field }) =>
        !others.includes(place) &&
        !place.startsWith('media.sizes.') &&
        // What an address is searched by, which no request writes.
        !field.name.startsWith('folded_'),
    )
  type Validate = (value: unknown, options: object) => unknown

  it('is found wherever it stands', () => {
    const places = named().map(({ place }) => place)
    expect(places).toEqual(
      expect.arrayContaining([
        ...others,
        ...['redirects.from', 'redirects.toUrl', 'navigation.items.url', 'creatives.link'],
        ...['events.onlineUrl', 'public-health-messages.sourceUrl', 'articles.body.link.url'],
        ...['articles.body.infoBox.content.link.url', 'articles.body.video.url'],
      ]),
    )
  })

  it('asks the judge', async () => {
    const req = await createLocalReq({}, newsroom.payload)
    for (const { place, field } of asked()) {
      if (field.name === 'slug') continue
      const validate = (field as { validate?: Validate }).validate
      for (const value of hostile) {
        const options = { ...field, req, data: {}, siblingData: { linkType: 'custom' }, path: [] }
        const verdict = await validate?.(value, options)
        expect([place, value, typeof verdict]).toEqual([place, value, 'string'])
      }
    }
  })

  it('and is one piece of an address makes it of letters, digits and hyphens', async () => {
    const slugs = asked().filter(({ field }) => field.name === 'slug')
    expect(slugs.length).toBeGreaterThan(6)
    for (const { place } of slugs) {
      const collection = place.split('.')[0] as 'articles'
      const { useAsTitle } = newsroom.payload.collections[collection].config.admin
      for (const slug of hostile) {
        const title = `Tên thứ ${(serial += 1)}`
        const { body, status } = await editor.send('POST', `/${collection}?draft=true`, {
          ...{ slug, [useAsTitle ?? 'id']: title, preset: 'generic' },
        })
        const made = (body as { doc?: { slug?: unknown } }).doc?.slug
        const isPlain = typeof made === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(made)
        expect([place, slug, status, made, isPlain || [400, 409].includes(status)]).toEqual([
          ...[place, slug, status, made, true],
        ])
      }
    }
  })
})

describe('a link with Vietnamese letters', () => {
  const letters = '/tìm-kiếm?q=đất'
  const takes = [
    ...['a redirect’s target', 'the menu', 'a link in a text', 'a link in a box in a text'],
    ...['a banner’s link', 'an emergency’s link', 'the page of a preview'],
  ]
  it.each(takes)('is taken by %s', async (door) => {
    const { status, text } = (await doors[door]?.(letters)) ?? { status: 0, text: '' }
    expect([200, 201, 404, 503], text).toContain(status)
  })

  it('is kept as it was written in a text', async () => {
    const { body } = (await doors['a link in a text']?.(letters)) ?? {}
    expect(JSON.stringify(body)).toContain(`"url":"${letters}"`)
  })
})
