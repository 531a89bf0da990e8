import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../../plugins/related-news/core/buildLexicon.ts'
import {
  choose,
  collectionOf,
  idOf,
  inLocale,
  keyOf,
  localeOf,
  neutral,
} from '../../../plugins/related-news/core/choose.ts'
import {
  createLexicon,
  formatLexicon,
  parseLexicon,
} from '../../../plugins/related-news/core/lexicon.ts'
import { packSignature, unpackSignature } from '../../../plugins/related-news/core/packSignature.ts'
import { plainText } from '../../../plugins/kit/text/plainText.ts'
import {
  defaultWeights,
  nearness,
  rank,
  type Entry,
} from '../../../plugins/related-news/core/rank.ts'
import { sayWhy, sharedWords } from '../../../plugins/related-news/core/reasons.ts'
import { renderWidget } from '../../../plugins/related-news/core/renderWidget.ts'
import {
  type Article,
  cosine,
  signatureOf,
  vectorOf,
} from '../../../plugins/related-news/core/signature.ts'
import { packedLexicon } from '../../../plugins/related-news/data/vntc.ts'
import { anyText } from '../../factories/anyText.ts'

const lexicon = createLexicon(
  parseLexicon(gunzipSync(Buffer.from(packedLexicon, 'base64')).toString('utf8')),
)
const article = (overrides: Partial<Article> = {}): Article => ({
  title: 'Cháy lớn ở chợ Đồng Xuân',
  lead: 'Lính cứu hỏa Hà Nội dập tắt đám cháy trong đêm.',
  body: 'Đám cháy bùng lên ở tầng hai chợ Đồng Xuân. Cảnh sát phòng cháy chữa cháy điều 20 xe.',
  ...overrides,
})
const sign = (overrides: Partial<Article> = {}) => signatureOf(article(overrides), lexicon)
const written = (overrides: Partial<Article> = {}): string[] =>
  sign(overrides).terms.map((term) => term.written)
const likeness = (a: Article, b: Article): number =>
  cosine(signatureOf(a, lexicon), vectorOf(signatureOf(b, lexicon)))
const map = (change: (text: string) => string): Article => {
  const { title, lead, body } = article()
  return { title: change(title), lead: change(lead), body: change(body) }
}

describe('terms', () => {
  it('are words of several syllables and names as they are written', () => {
    expect(written()).toEqual(expect.arrayContaining(['cảnh sát', 'Đồng Xuân', 'Hà Nội']))
  })

  it('are the same without marks, decomposed, or with HTML entities left', () => {
    const marked = article()
    const unmarked = map((text) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    )
    expect(likeness(marked, unmarked)).toBeCloseTo(1, 5)
    expect(
      likeness(
        marked,
        map((text) => text.normalize('NFD')),
      ),
    ).toBeCloseTo(1, 5)
  })

  it('survive capitals, where no word can be told for a name', () => {
    const capitals = map((text) => text.toUpperCase())
    expect(likeness(article(), capitals)).toBeGreaterThan(0.5)
    expect(signatureOf(capitals, lexicon).terms.length).toBeGreaterThan(5)
  })

  it('do not reach over punctuation', () => {
    expect(written({ title: 'Hà. Nội', lead: '', body: '' })).not.toContain('hà nội')
  })

  it('weigh a headline more than the text', () => {
    const inTitle = sign({ title: 'Tin bóng đá', body: 'Tin của cảnh sát', lead: '' }).terms
    const weightOf = (text: string) => inTitle.find((term) => term.written === text)?.weight ?? 0
    expect(weightOf('bóng đá')).toBeGreaterThan(weightOf('cảnh sát'))
  })
})

describe('a signature', () => {
  it('of any text has at most 64 terms and the length one, or none', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (title, body) => {
        const { terms } = signatureOf({ title, lead: '', body }, lexicon)
        const length = Math.hypot(...terms.map(({ weight }) => weight))
        expect(terms.length).toBeLessThanOrEqual(64)
        expect(terms.length === 0 || Math.abs(length - 1) < 1e-9).toBe(true)
        expect(new Set(terms.map(({ hash }) => hash)).size).toBe(terms.length)
      }),
      { numRuns: 60 },
    )
  })

  it('is packed into 700 characters and comes back', () => {
    const signature = sign({ body: article().body.repeat(3) })
    const packed = packSignature({ signature, links: [1, 2 ** 48 - 1], names: [3] })
    expect(packed.length).toBeLessThanOrEqual(700)
    const {
      signature: back,
      links,
      names,
    } = unpackSignature(
      packed,
      signature.terms.map((term) => term.written),
    )
    expect(links).toEqual([1, 2 ** 48 - 1])
    expect(names).toEqual([3])
    expect(back.terms.map(({ mark }) => mark)).toEqual(signature.terms.map(({ mark }) => mark))
    expect(back.terms.map(({ hash, written: text }) => [hash, text])).toEqual(
      signature.terms.map(({ hash, written: text }) => [hash, text]),
    )
    expect(cosine(back, vectorOf(signature))).toBeCloseTo(1, 1)
    expect(unpackSignature('không phải').signature.terms.length).toBeLessThan(3)
  })

  it('of an index of before comes back without marks and links', () => {
    const [before = ''] = packSignature({ signature: sign(), links: [7], names: [8] }).split('|')
    const { signature: back, links, names } = unpackSignature(before)
    expect(back.terms.map(({ hash }) => hash)).toEqual(sign().terms.map(({ hash }) => hash))
    expect(back.terms.every(({ mark }) => mark === '')).toBe(true)
    expect(links).toEqual([])
    expect(names).toEqual([])
  })

  it('of 300 kB takes no longer than is bearable', () => {
    const startedAt = process.cpuUsage()
    sign({ body: 'Hà Nội mưa to, đường ngập. '.repeat(12_000) })
    // Ten times what it takes here: the bound is there for texts that never end.
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(1500)
  })
})

const entry = (key: string, text: Partial<Article>, more: Partial<Entry> = {}): Entry => ({
  key,
  day: 100,
  section: 'a',
  isLive: false,
  signature: sign(text),
  links: [],
  names: [],
  ...more,
})
const keys = (ranked: readonly { entry: Entry }[]) => ranked.map((one) => one.entry.key)

describe('the ranking', () => {
  const story = entry('s:0', {})
  const words = { title: 'Cháy chợ', lead: '', body: 'Đám cháy, cảnh sát phòng cháy.' }

  it('prefers the near day, the same section, and what is live', () => {
    const near = entry('s:1', words)
    const far = entry('s:2', words, { day: 10 })
    const elsewhere = entry('s:3', words, { section: 'b' })
    const live = entry('s:4', words, { isLive: true })
    expect(keys(rank(story, [far, elsewhere, near, live], defaultWeights))).toEqual([
      's:4',
      's:1',
      's:3',
      's:2',
    ])
  })

  it('leaves time out of it where freshness is nothing', () => {
    const far = entry('s:1', words, { day: -4000 })
    const near = entry('s:2', { ...words, body: 'Cảnh sát.' })
    expect(keys(rank(story, [near, far], { ...defaultWeights, freshness: 0 }))[0]).toBe('s:1')
    expect(nearness(-4000, 0)).toBe(1)
    expect(nearness(40_000, 2)).toBeGreaterThan(0)
  })

  it('gives parts whose product is the score', () => {
    for (const { score, parts } of rank(
      story,
      [entry('s:1', words, { day: 90 })],
      defaultWeights,
    )) {
      expect(parts.likeness * parts.nearness * parts.section * parts.live).toBeCloseTo(score, 9)
    }
  })

  it('learns from the first ones what the matter is', () => {
    const first = entry('s:1', { body: `${article().body} Tiểu thương Vũ Thị Mận mất trắng.` })
    const follow = entry('s:2', {
      title: 'Vũ Thị Mận kể',
      lead: '',
      body: 'Cháy chợ. Vũ Thị Mận kể.',
    })
    const [, second] = rank(story, [first, follow], defaultWeights)
    const [, without] = rank(story, [first, follow], { ...defaultWeights, feedback: 0 })
    expect(second?.score).toBeGreaterThan(without?.score ?? 1)
  })
})

describe('the choice', () => {
  const ranked = (entries: Entry[]) => rank(entry('s:0', {}), entries, defaultWeights)
  const all = { shown: [], most: new Map(), canShow: () => true }

  it('shows one of two copies of the same days, and both of a yearly series', () => {
    const copy = { body: `${article().body} Theo TTXVN.` }
    expect(
      choose(ranked([entry('s:1', copy), entry('s:2', copy)]), { ...all, count: 5 }),
    ).toHaveLength(1)
    const series = [entry('s:1', copy), entry('s:2', copy, { day: 465 })]
    expect(choose(ranked(series), { ...all, count: 5 })).toHaveLength(2)
  })

  it('bounds the share of a collection', () => {
    const bodies = ['cảnh sát', 'đám cháy', 'Hà Nội', 'lính cứu hỏa']
    const entries = bodies.map((body, at) =>
      entry(`${at < 3 ? 'events' : 's'}:${at}`, { title: body, lead: '', body }),
    )
    const chosen = choose(ranked(entries), { ...all, count: 4, most: new Map([['events', 1]]) })
    expect(keys(chosen).filter((key) => key.startsWith('events'))).toHaveLength(1)
    expect(keys(chosen)).toContain('s:3')
  })
})

describe('reasons', () => {
  it('name the shared words and the distance', () => {
    const words = sharedWords(sign(), sign({ title: 'Mở lại chợ Đồng Xuân', lead: '', body: '' }))
    expect(words).toContain('Đồng Xuân')
    expect(sayWhy(['OCOP', 'Sóc Sơn'], -2)).toEqual({
      vi: 'cùng nói về: OCOP, Sóc Sơn; cách 2 ngày',
      en: 'both about: OCOP, Sóc Sơn; 2 days apart',
    })
    expect(sayWhy([], 0.2)).toEqual({ vi: 'cùng ngày', en: 'of the same day' })
    expect(sayWhy([], 1, 2)).toEqual({
      vi: 'cách 1 ngày; được dẫn cùng tin khác về việc này',
      en: '1 day apart; linked together with others of the matter',
    })
    expect(sayWhy(['A'], 365).vi).toBe('cùng nói về: A; cách 12 tháng')
    expect(sayWhy(['A'], 3650)).toEqual({
      vi: 'cùng nói về: A; cách 10 năm',
      en: 'both about: A; 10 years apart',
    })
  })
})

describe('the lexicon', () => {
  const texts = Array.from(
    { length: 8 },
    (_, at) => `Công nhân số ${at} đi làm. Đoàn viên công đoàn ${at}. Nhà máy Sóc Sơn.`,
  )

  it('finds words by how they hold together, and comes back from its text', () => {
    const data = buildLexicon(texts, { version: 'x', minCohesion: 0.2 })
    expect(data.frequencies.has('w:cong nhan')).toBe(true)
    expect(data.frequencies.has('w:so 1')).toBe(false)
    expect(parseLexicon(formatLexicon(data))).toEqual({
      ...data,
      frequencies: new Map([...data.frequencies].sort(([a], [b]) => (a < b ? -1 : 1))),
    })
  })

  it.each(['', 'x', 'x\t0', 'x\t5\nw:a', 'x\t5\nw:a\tb'])('refuses %j', (text) => {
    expect(() => parseLexicon(text)).toThrow(/related-news: a lexicon/)
  })

  it('that is shipped is below a megabyte', () => {
    expect(packedLexicon.length).toBeLessThan(1024 ** 2)
  })
})

describe('the text of a field', () => {
  it('is what rich text says, with its boxes and captions and without its ids', () => {
    const state = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Một ' },
              { type: 'text', text: 'hai' },
            ],
          },
          { type: 'block', fields: { id: 'abc', blockType: 'pullQuote', text: 'Câu trích' } },
        ],
      },
    }
    expect(
      plainText(state)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['Một hai', 'Câu trích'])
  })

  it('is HTML without its tags and with its letters', () => {
    expect(plainText('<p>Chợ <b>Đồng&nbsp;Xuân</b> &#7885;</p><script>x()</script>')).toMatch(
      /^\s*Chợ\s+Đồng Xuân\s+ọ\s*$/,
    )
    expect(plainText('1 < 2 & 3 > 2')).toContain('1 < 2')
  })

  it('of anything is a text', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof plainText(value)).toBe('string')
      }),
      { numRuns: 100 },
    )
  })
})

describe('the widget', () => {
  it('escapes what it is given, and is nothing where there is nothing', () => {
    const item = {
      title: '<b>"a" & b</b>',
      date: '2026-03-10T18:00:00.000Z',
      url: 'https://a.vn/?a=1&b="',
      ping: '/p',
    }
    const html = renderWidget({ heading: '<Tin>', items: [item], timeZone: 'Asia/Ho_Chi_Minh' })
    expect(html).toContain('&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;')
    expect(html).toContain('href="https://a.vn/?a=1&amp;b=&quot;"')
    expect(html).toContain('>11/03/2026</time>')
    expect(renderWidget({ heading: 'x', items: [], timeZone: 'UTC' })).toBe('')
  })
})

describe('a key', () => {
  it.each([12, 'a@b.example', 'x:y@z', 'vi@posts:1'])('is taken apart as it was made: %s', (id) => {
    const key = keyOf('posts', id)
    for (const locale of [null, 'en', 'pt-BR']) {
      const own = inLocale(inLocale(key, 'vi'), locale)
      const parts = [collectionOf(own), idOf(own), localeOf(own), neutral(own)]
      expect(parts).toEqual(['posts', String(id), locale, key])
    }
  })
})
