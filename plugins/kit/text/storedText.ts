import { isBlank, visibleText } from './visibleText.ts'

type Form = {
  /** Of several lines: line ends and tabs stay. @defaultValue false */
  readonly hasLines?: boolean
  /** Of a longer text: a space alone is part of it. @defaultValue false */
  readonly isPart?: boolean
}

/**
 * The one form in which a text is stored, whoever sends it:
 *
 * - composed (NFC), the tone after the circumflex, breve or horn even where a keyboard put it before;
 * - without controls, invisible characters and controls of direction (`visibleText`), and empty where
 *   nothing else is there;
 * - Đ and đ are themselves and not their look-alikes;
 * - ligatures, full-width letters and digits, and the styled alphabets of social networks
 *   (“𝗛𝗮̀ 𝗡𝗼̣̂𝗶”) are plain letters: no newspaper means more by them.
 *
 * What means something stays: m², ½, ℃, №, Ⅳ, emoji, full-width punctuation of quoted Chinese, no-break
 * spaces, and where the writer put a tone (Hoà stays Hoà; `nameIdentity` and `foldVietnamese` read
 * both alike). Spaces at the ends stay too: who pauses after a space is still typing.
 */
export function storedText(text: string, { hasLines = false, isPart = false }: Form = {}): string {
  const lines = visibleText(text)
  const seen = hasLines ? lines : lines.replace(/[\n\t]/g, ' ')
  if (!isPart && isBlank(seen)) return ''
  if (/^[\t\n -~]*$/.test(seen)) return seen
  const plain = seen.replace(styledLetters, (letters) => letters.normalize('NFKC'))
  return withRealD(plain.normalize('NFD').replace(toneFirst, '$2$1').normalize('NFC'))
}

/** Latin ligatures, full-width letters and digits, mathematical alphabets. */
const styledLetters = /[ﬀ-ﬆ０-９Ａ-Ｚａ-ｚ\u{1D400}-\u{1D7FF}]+/gu

/** A tone before the mark that belongs to its vowel: both sit above it, so Unicode keeps their order. */
const toneFirst = /(?<=[aeo]\u0323?)([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gi

/** Other letters, or a D struck through by a mark. */
const lookAlikes = [
  [/[\u0189\uA7C7]|D[\u0335\u0336]/g, 'Đ'],
  [/[\u0256\uA7C8]|d[\u0335\u0336]/g, 'đ'],
] as const

/**
 * Icelandic eth. Its capital looks the same as Đ, and it never begins a word where Đ always does; within
 * one it is Đ only in abbreviations, which have no vowel (LĐTĐ). “Sigurðsson” keeps his own.
 */
const eth = /(?:\p{L}[\p{L}\p{M}]*)?[Ðð][\p{L}\p{M}]*/gu
const vowel = /[aeiouyæø]/i

function withRealD(text: string): string {
  const [capital, small] = lookAlikes
  return text
    .replace(...capital)
    .replace(...small)
    .replace(eth, (word) => {
      const isAbbreviation = !vowel.test(word.normalize('NFD'))
      const place = isAbbreviation ? /[Ðð]/g : /^[Ðð]/
      return word.replace(place, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'))
    })
}
