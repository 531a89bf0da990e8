import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '../../../../plugins/kit/text/foldVietnamese.ts'
import { storedText } from '../../../../plugins/kit/text/storedText.ts'
import { slugOf } from '../../../../plugins/kit/slugOf.ts'
import { hostileText } from './hostileText.ts'

const runs = { numRuns: 3000 }
const forms = [{}, { hasLines: true }, { isPart: true }, { hasLines: true, isPart: true }]

/** Scripts that spell with joiners (RFC 5892, A.1 and A.2), and flags, which are joined too. */
const spelledWithJoiners =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{RI}]/u

describe('a text as it is stored', () => {
  it.each([
    ['Cải thiện kh\u00ADông khí', 'Cải thiện không khí', 'a soft hyphen'],
    ['Công bố th\u200Bông tin', 'Công bố thông tin', 'a zero width space'],
    ['\uFEFFHà\u2060 Nội\u200D', 'Hà Nội', 'BOM, word joiner and a joiner between Latin letters'],
    ['ﬁlm tài liệu', 'film tài liệu', 'a ligature'],
    ['Ｖｉệt Nam ２０２６', 'Việt Nam 2026', 'full-width letters and digits'],
    ['𝗛𝗮̀ 𝗡𝗼̣̂𝗶', 'Hà Nội', 'the alphabets of social networks'],
    ['Hội nghị\u2028xuống\u000Bdòng', 'Hội nghị xuống dòng', 'separators of lines'],
    ['Thủ \u00D0ô, Ɖiều, \uA7C7ông, D\u0335ất', 'Thủ Đô, Điều, Đông, Đất', 'look-alikes of Đ'],
    [
      'báo L\u00D0T\u00D0 s\u1ED1 5, ch\u1EE7 \u0111\u1EC1 \u00F0\u1EA5t',
      'báo LĐTĐ số 5, chủ đề đất',
      'eth',
    ],
    ['Vie\u0323\u0302t, tie\u0301\u0302ng', 'Việt, tiếng', 'marks in another order'],
    ['\u202Egnôc\u202C \u2067bị\u2069', 'gnôc bị', 'controls of direction'],
    ['a\u0000b\u007Fc\u0085d', 'abc d', 'controls'],
    ['x\uD83D y', 'x y', 'half of a pair'],
  ])('makes of %j plain %j (%s)', (written, stored) => {
    expect(storedText(written)).toBe(stored)
  })

  it.each([
    'Hoà Bình, thuỷ lợi, quý',
    'Hòa Bình, thủy lợi',
    '50 m², ½ quả, 38℃, № 4, Ⅳ, 50.000₫, 10\u00A0km',
    '👩🏽‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 🇻🇳 ❤️ ☎︎ 1️⃣ #️⃣',
    'Gylfi Sigurðsson, Davíð',
    'می\u200Cخواهم क्\u200Dष র\u200D্য',
    '“北京，你好！”',
    'Tiêu đề ',
  ])('leaves %j as it is', (text) => {
    expect(storedText(text)).toBe(text)
  })

  it.each([
    '\u200B',
    '\u00AD\uFEFF',
    ' \u00A0\u3000',
    '\u3164',
    '\u2800',
    '\u202E\u202C',
    '\u0301',
  ])('is empty where there is nothing to read: %j', (text) => {
    expect(storedText(text)).toBe('')
  })

  it('keeps the lines of what has lines, and the spaces between parts', () => {
    expect(storedText('một\r\nhai\tba', { hasLines: true })).toBe('một\nhai\tba')
    expect(storedText(' ', { isPart: true })).toBe(' ')
  })

  it.each([
    ['\u0645\u0301\u06ED\u200D\u0645', 'a joiner after marks out of order'],
    ['\u0645\u200C\u06D6\u0323\u0645', 'a non-joiner before marks out of order'],
  ])('keeps what spells, whatever the order of marks: %j (%s)', (written) => {
    const once = storedText(written)
    expect(once).toBe(written.normalize('NFC'))
    expect(storedText(once)).toBe(once)
  })

  it.each(forms)('is the same when stored again (%j)', (form) => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const once = storedText(text, form)
        expect(storedText(once, form)).toBe(once)
      }),
      runs,
    )
  })

  it('never holds a control, a direction, or something invisible that changes nothing', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const stored = storedText(text)
        expect(stored).not.toMatch(
          /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2060-\u206F\u200B\u200E\u200F\u061C\u00AD\uFEFF]/u,
        )
        expect(stored.normalize('NFC')).toBe(stored)
        const letters = stored.replace(/[\p{Extended_Pictographic}\u20E3]\S*|\S\uFE0F\u20E3/gu, '')
        if (!spelledWithJoiners.test(letters)) {
          expect(letters).not.toMatch(/[\u200C\u200D]/)
        }
      }),
      runs,
    )
  })

  it('has one slug and one fold, however it was typed', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slugOf(storedText(text))).toBe(slug)
        expect(slugOf(text.normalize('NFD'))).toBe(slug)
        expect(foldVietnamese(foldVietnamese(text))).toBe(foldVietnamese(text))
      }),
      runs,
    )
  })
})
