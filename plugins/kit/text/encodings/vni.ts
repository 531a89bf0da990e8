const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const

/** Marks of a vowel, alone and with each tone. */
const circumflex = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
} as const
const breve = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' } as const

/** Letters that are one sign. */
const single = { í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư', ñ: 'đ' } as const

const pairs = new Map<string, string>()
for (const vowel of 'aeiouyôö') {
  const base = vowel === 'ô' ? 'ơ' : vowel === 'ö' ? 'ư' : vowel
  for (const [sign, tone] of Object.entries(tones)) add(vowel + sign, base + tone)
}
for (const vowel of 'aeo') {
  for (const [sign, tone] of Object.entries(circumflex)) add(vowel + sign, `${vowel}\u0302${tone}`)
}
for (const [sign, tone] of Object.entries(breve)) add(`a${sign}`, `a\u0306${tone}`)
for (const [sign, letter] of Object.entries(single)) add(sign, letter)

/** In small letters, in capitals, and with a capital before a small sign. */
function add(encoded: string, letter: string): void {
  const composed = letter.normalize('NFC')
  const capital = composed.toUpperCase()
  const [first = '', sign = ''] = encoded
  pairs.set(encoded, composed)
  pairs.set(encoded.toUpperCase(), capital)
  pairs.set(first.toUpperCase() + sign, capital)
}

const longestFirst = [...pairs.keys()].toSorted((one, other) => other.length - one.length)
const encoded = new RegExp(longestFirst.join('|'), 'g')

/** A text of the VNI fonts (“VNI-Times”), a letter and a sign for its marks, in Unicode. */
export const fromVni = (text: string): string =>
  text.replace(encoded, (letter) => pairs.get(letter) ?? letter)
