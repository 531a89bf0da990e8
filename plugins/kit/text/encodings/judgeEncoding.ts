import { isVietnameseSyllable } from '../vietnameseSyllable.ts'
import { brokenWords } from './brokenWords.ts'
import { fromMojibake } from './mojibake.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** What is to be thought of how a text is encoded. */
export type Judged =
  | { readonly is: 'sound' }
  /** Nothing else can be meant than `text`. */
  | { readonly is: 'certain'; readonly text: string; readonly words: readonly string[] }
  /** These words look like those of another encoding; somebody has to look. */
  | { readonly is: 'doubtful'; readonly words: readonly string[] }

const sound: Judged = { is: 'sound' }

/** What neither encoding puts between letters. */
const gaps = /[\s\d!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~“”‘’–—…]+/u
/** No old encoding shows a letter so. */
const modern = /[\u0100-\u017F\u0180-\u024F\u1EA0-\u1EF9]/
/** A sign or a capital within a word, as no language that a newspaper quotes writes it; but a unit may. */
const isOdd = (word: string): boolean =>
  word !== 'µm' &&
  (/[^a-zàáâãèéêìíòóôõùúýöüëïçñåøæ\u0100-\u024F\u1EA0-\u1EF9]/i.test(word) ||
    /\p{Ll}\p{Lu}/u.test(word))

/**
 * Whether a text was written for the fonts of before Unicode (TCVN3, VNI), or its UTF-8 was read as
 * another encoding. Vietnamese has few syllables: words that are none as they stand, and are some in
 * the other encoding, are no accident once there are two of them.
 */
export function judgeEncoding(text: string): Judged {
  if (/^[\t\n -~]*$/.test(text)) return broken(text)
  const whole = fromMojibake(text)
  if (text.includes('\uFFFD')) return { is: 'doubtful', words: wordsWith(text, /\uFFFD/) }
  if (whole !== text) {
    const words = text.split(/\s+/).filter((word) => fromMojibake(word) !== word)
    return /[ÃÂÄÅá][\u0080-\u00BF»º]/.test(whole) || brokenWords(whole).length > 0
      ? { is: 'doubtful', words }
      : { is: 'certain', text: whole, words }
  }
  const judged = judgeFonts(text)
  return judged.is === 'sound' ? broken(text) : judged
}

function broken(text: string): Judged {
  const words = brokenWords(text)
  return words.length > 0 ? { is: 'doubtful', words } : sound
}

function judgeFonts(text: string): Judged {
  const words = wordsOf(text)
  const [best] = [fromTcvn3, fromVni]
    .map((convert) => compare(words, convert))
    .toSorted((one, other) => other.hits.length - one.hits.length)
  if (!best || best.hits.length === 0) return sound
  const { convert, hits, changed, readable } = best
  // One word may be a name or a foreign word, unless no language looks like that.
  if (hits.length < 2 && !hits.some(isOdd)) return sound
  const isPure = !words.some((word) => modern.test(word) && isVietnameseSyllable(word))
  const isCertain = isPure && hits.length > 1 && readable >= changed * 0.9
  if (isCertain) return { is: 'certain', text: convert(text), words: hits }
  return isPure && readable < changed * 0.5 ? sound : { is: 'doubtful', words: hits }
}

function compare(words: readonly string[], convert: (text: string) => string) {
  const changed = words.filter((word) => word.length > 1 && convert(word) !== word)
  const readable = changed.filter((word) => isVietnameseSyllable(convert(word)))
  const hits = readable.filter((word) => /[a-z]/i.test(word) && !isVietnameseSyllable(word))
  return { convert, hits: [...new Set(hits)], changed: changed.length, readable: readable.length }
}

const wordsOf = (text: string): string[] => text.split(gaps).filter((word) => word !== '')

const wordsWith = (text: string, sign: RegExp): string[] => [
  ...new Set(text.split(/\s+/).filter((word) => sign.test(word))),
]
