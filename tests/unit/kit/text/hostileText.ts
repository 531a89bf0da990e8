import fc from 'fast-check'
import { anyText } from '../../../factories/anyText.ts'

const pieces = [
  ...Array.from(
    [
      'aăâeêoôơuưyđĐDdiIfK0179 \t\n-–.,!?"“”’',
      '\u0300\u0301\u0302\u0303\u0306\u0309\u0323\u031B\u0335\u0336\u20E3\u034F',
      '\u00AD\u061C\u115F\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\u3164\uFEFF\uFE0F\uFFF9\uFFFC\u{E0061}\u{E007F}\u{E0100}',
      '\u0000\u0007\u000B\r\u007F\u0085\u009F\u2028\u00A0\u3000\u2800\uFFFF',
      '\u00D0\u00F0\u0189\u0256\uA7C7\uA7C8ﬁﬀＶｎ１＝𝗛½²℃Ⅳßıİς',
      '👩🏽💻🏴🇻🇳❤#\u0645\u06CC\u0915\u094D\u0937漢',
      // Marks that composing sorts, beside letters that joiners join.
      '\u064B\u0653\u06D6\u06ED\u0730\u07F2\u093C\u0951\u09CD\u09B0\u0DCA\u0F71\u0F74\u180B\u1037\u17D2',
    ].join(''),
  ),
  'Hoà',
  'hòa',
  'Hà Nội'.normalize('NFD'),
  'LÐTÐ',
  '👩‍👩‍👧',
]

/** Text out of everything that once broke a headline, beside any text at all. */
export const hostileText = () =>
  fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    anyText(),
  )
