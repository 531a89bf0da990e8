import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressProblem } from '../../../plugins/kit/addresses/addressProblem.ts'
import { judgeAddress } from '../../../plugins/kit/addresses/judgeAddress.ts'
import { judgeLink } from '../../../plugins/kit/addresses/judgeLink.ts'
import { anyText } from '../../factories/anyText.ts'

const site = 'https://laodongthudo.vn'

/** As a program reads it that knows one sequence at a time and skips what is broken. */
const decoded = (text: string): string =>
  text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return Buffer.from(run.replaceAll('%', ''), 'hex').toString('latin1')
    }
  })

describe('an address of this site', () => {
  it.each([
    ['/', '/'],
    ['/muc/bai-1.html?trang=2#y-kien', '/muc/bai-1.html?trang=2#y-kien'],
    ['/tìm-kiếm?q=đất', '/t%C3%ACm-ki%E1%BA%BFm?q=%C4%91%E1%BA%A5t'],
    [
      '/tim-kiem?q=%C4%91%E1%BA%A5t%20n%C6%B0%E1%BB%9Bc',
      '/tim-kiem?q=%C4%91%E1%BA%A5t%20n%C6%B0%E1%BB%9Bc',
    ],
    ['/giam-100%', '/giam-100%'],
    ['/a/../b', '/b'],
    ['/x?ve=https://khac.vn//y', '/x?ve=https://khac.vn//y'],
    [`${site}/muc`, '/muc'],
    ['HTTPS://LAODONGTHUDO.VN/muc', '/muc'],
  ])('%s', (value, href) => {
    expect(judgeAddress(value, site)).toEqual({ is: 'site', href })
  })
})

describe('a web address', () => {
  it.each([
    ['https://khac.vn', 'https://khac.vn/'],
    ['http://khac.vn:8080/a?b=c#d', 'http://khac.vn:8080/a?b=c#d'],
    ['https://khac.vn/@ten/bai', 'https://khac.vn/@ten/bai'],
    ['https://khac.vn/đất', 'https://khac.vn/%C4%91%E1%BA%A5t'],
    ['https://tiếngviệt.vn/a', 'https://xn--tingvit-pya9404b.vn/a'],
  ])('%s', (value, href) => {
    expect(judgeAddress(value, site)).toMatchObject({ is: 'web' })
    if (!value.includes('tiếng')) expect(judgeAddress(value, site)).toEqual({ is: 'web', href })
  })
})

const hostile = [
  ...['', ' ', 'muc', '?q', '#a', '//ke.xau', '///ke.xau', '/\\ke.xau', '\\\\ke.xau', '/\t/ke.xau'],
  ...[
    '/\n/ke.xau',
    '\t//ke.xau',
    ' /muc',
    '/muc ',
    '/muc có dấu cách',
    '/%5Cke.xau',
    '/%5c%5cke.xau',
  ],
  ...[
    '/%2Fke.xau',
    '/%2f%2fke.xau',
    '/%252Fke.xau',
    '/%255Cke.xau',
    '/%09/ke.xau',
    '/%0d%0a/ke.xau',
  ],
  ...[
    '/%5C%E0ke.xau',
    '/.//ke.xau',
    '/..//ke.xau',
    '/a/..//ke.xau',
    '/%2e//ke.xau',
    '/a/%2e%2e//ke.xau',
  ],
  ...[
    '/a/../%5Cke.xau',
    '/／ke.xau',
    '／／ke.xau',
    '/＼ke.xau',
    '/%EF%BC%8Fke.xau',
    '/\u2028/ke.xau',
  ],
  ...['/\u200b/ke.xau', '/\u202emuc', '/\ufeff/ke.xau', '/\u00a0/ke.xau', '/\ud800', '/\u0000muc'],
  ...[
    `${site}@ke.xau`,
    `${site}:443@ke.xau/`,
    'https://@ke.xau',
    'https://:@ke.xau',
    'https://a%40ke.xau',
  ],
  ...[
    'https://laodongthudo.vn%2f@ke.xau',
    'https://laodongthudo.vn\\@ke.xau',
    'https://laodongthudo.vn＠ke.xau',
  ],
  ...[
    'https:ke.xau',
    'https:/ke.xau',
    'https:///ke.xau',
    'HTTPS:\\\\ke.xau',
    'https:\\/ke.xau',
    'http:',
    'https://',
  ],
  ...[
    'ht\ttps://ke.xau',
    'https:／／ke.xau',
    'https://ke.xau/\nx',
    'https://ke.xau:99999',
    'https://ke xau',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
  ],
  ...[
    'javascript://khac.vn/%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://khac.vn',
  ],
  ...['blob:https://khac.vn/x', 'view-source:https://khac.vn', `/${'a'.repeat(3000)}`],
  ...[`${site}//ke.xau`, `${site}/%5Cke.xau`, `${site}/.//ke.xau`],
  ...[
    'https://ｋｅ.xau',
    'https://ke。xau',
    'https://laodongthudo%2evn',
    'https://laodongthudo.vn%00.ke.xau',
  ],
  ...[
    'https://2130706433/',
    'https://0x7f.1',
    'https://0177.0.0.1',
    'https://127.1',
    'https://１２７.0.0.1',
  ],
  ...['\ufeffhttps://ke.xau', '\u200bhttps://ke.xau', 'https://ke.xau\u2028', 'https:/\\ke.xau'],
  ...['&#106;avascript:alert(1)', 'java&Tab;script:alert(1)', '\x01javascript:alert(1)'],
  ...['javascript%3Aalert(1)', 'ｊavascript:alert(1)', 'feed:https://ke.xau', 'intent://ke.xau#x'],
  ...['https://[::1', 'https://[::1%25eth0]/', '//ke.xau', '///ke.xau', '\\\\ke.xau'],
]

describe('the judge', () => {
  it.each(hostile)('refuses %j', (value) => {
    expect(judgeAddress(value, site)).toBeNull()
  })

  it.each([null, undefined, 7, {}, ['/muc'], new URL(site)])(
    'refuses what is no text: %s',
    (value) => {
      expect(judgeAddress(value, site)).toBeNull()
    },
  )

  const pieces = fc.constantFrom(
    ...[
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%',
      '%2F',
      '%5C',
      '%255C',
      '%252f',
      '%09',
      '%0a',
      '%2e',
      '%40',
      '%3a',
    ],
    ...[
      '\t',
      '\n',
      ' ',
      '@',
      ':',
      '?',
      '#',
      'ke.xau',
      'laodongthudo.vn',
      'https:',
      'HTTP:',
      'javascript:',
    ],
    ...[
      '／',
      '＼',
      '＠',
      '．',
      '。',
      '\u2028',
      '\u200b',
      '\ud800',
      'đất',
      '%E0',
      '%C4%91',
      'x',
      '::1',
      '[',
      ']',
    ],
  )
  const anything = fc.oneof(
    fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
    fc.array(pieces, { maxLength: 8 }).map((parts) => `https://${parts.join('')}`),
    fc.array(pieces, { maxLength: 8 }).map((parts) => `${site}${parts.join('')}`),
    anyText().map((text) => `/${text}`),
    anyText(),
    fc.webUrl(),
  )
  const stays = (address: string): boolean => {
    const resolved = new URL(address, `${site}/muc/bai.html`)
    return resolved.origin === site && !resolved.pathname.startsWith('//')
  }

  it('never calls an address this site’s that leads elsewhere, however it is read', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const address = judgeAddress(value, site)
        if (address?.is !== 'site') return
        expect(new URL(value, site).origin).toBe(site)
        expect(address.href).toMatch(/^\/[\x21-\x7e]*$/)
        for (const start of [value, address.href]) {
          for (const reading of [start, decoded(start), decoded(decoded(start))]) {
            expect(stays(reading)).toBe(true)
            expect(stays(reading.normalize('NFKC'))).toBe(true)
          }
        }
        // What was judged once is judged the same again.
        expect(judgeAddress(address.href, site)).toEqual(address)
      }),
      { numRuns: 20_000 },
    )
  })

  it('calls a web address only what is http or https, with no name before the host', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const address = judgeAddress(value, site)
        if (address?.is !== 'web') return
        const url = new URL(value)
        expect(url.protocol).toMatch(/^https?:$/)
        expect([url.username, url.password]).toEqual(['', ''])
        expect(url.origin).not.toBe(site)
        expect(address.href).toBe(url.href)
        expect(address.href).toMatch(/^[\x21-\x7e]+$/)
        expect(judgeAddress(address.href, site)).toEqual(address)
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('a link in running text', () => {
  it.each([
    [' https://khac.vn/a\n', 'web', 'https://khac.vn/a'],
    ['/muc', 'site', '/muc'],
    ['#chú-thích', 'fragment', '#ch%C3%BA-th%C3%ADch'],
    ['mailto:toasoan@laodongthudo.vn', 'contact', 'mailto:toasoan@laodongthudo.vn'],
    ['tel:+84(24)3933', 'contact', 'tel:+84(24)3933'],
  ])('%j', (value, is, href) => {
    expect(judgeLink(value, site)).toEqual({ is, href })
  })

  it.each(hostile.filter((value) => value !== '#a' && value.trim() !== '/muc'))(
    'leads nowhere by %j',
    (value) => {
      expect(judgeLink(value, site)?.is ?? 'nowhere').not.toMatch(/site|contact|fragment/)
    },
  )
})

describe('what an editor reads', () => {
  it('says what is accepted', () => {
    expect(addressProblem('/muc', 'both')).toBeNull()
    expect(addressProblem('https://khac.vn', 'site')?.vi).toContain('bắt đầu bằng một dấu “/”')
    expect(addressProblem('/muc', 'web')?.vi).toContain('bắt đầu bằng https://')
  })
})
