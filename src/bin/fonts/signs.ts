const vowels = Array.from('aăâeêioôơuưy')
/** None, huyền, sắc, ngã, hỏi, nặng. */
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

const vietnamese = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))

/** Every letter of Vietnamese with every tone, ASCII, and the marks of Vietnamese newspapers. */
export const readersSigns = [
  ...new Set([
    ...ascii,
    ...vietnamese,
    ...vietnamese.map((letter) => letter.toUpperCase()),
    'đ',
    'Đ',
    ...Array.from('\u00a0«»©°±²·×–—‘’“”„…•₫€'),
  ]),
].join('')

/** Letters of names from elsewhere; what is rarer stands in the reader's own font. */
export const foreignLetters = 'äåçëñöøüÖÜ'
