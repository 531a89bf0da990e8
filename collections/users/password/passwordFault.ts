import { dictionary } from '@zxcvbn-ts/language-common'
import { foldVietnamese } from '../../../plugins/kit/text/foldVietnamese.ts'
import { predictableWords } from './predictableWords.ts'

/** NIST SP 800-63B: length is what counts. Characters as people count them, not bytes. */
const minPasswordLength = 10
/** Far above any passphrase. A bound on what is hashed. */
export const maxPasswordBytes = 256

/** Letters that a password must hold beside what everybody would try. */
const minLettersOfItsOwn = 4

/** Whose password it is: what a guesser tries first. */
export type Owner = { readonly email?: string | null; readonly name?: string | null }

/**
 * One password, however a keyboard composes it (NIST SP 800-63B asks for NFKC or NFKD). Of one that
 * is too long whatever it composes to, as much as shows that.
 */
export const normalPassword = (password: string): string =>
  password.slice(0, 4 * maxPasswordBytes).normalize('NFKC')

/** Why nobody may have this password, in words that say what to do; null where it is good. */
export function passwordFault(password: string, owner: Owner): string | null {
  const normal = normalPassword(password)
  if (Array.from(normal).length < minPasswordLength) {
    return `Mật khẩu phải có ít nhất ${minPasswordLength} ký tự. Hãy ghép vài từ không liên quan với nhau.`
  }
  if (Buffer.byteLength(normal) > maxPasswordBytes) {
    return `Mật khẩu dài quá ${maxPasswordBytes} byte. Hãy chọn mật khẩu ngắn hơn.`
  }
  return isPredictable(normal, owner)
    ? 'Mật khẩu này dễ đoán: từ quen thuộc, dãy số hay phím liền nhau, tên hoặc email của bạn. Hãy ghép vài từ không liên quan với nhau.'
    : null
}

function isPredictable(password: string, owner: Owner): boolean {
  const plain = foldVietnamese(password.toLowerCase())
  return [plain, withoutDisguise(plain)].some((text) => {
    const letters = onlyLetters(text)
    return (
      isCommon(text) ||
      isCommon(letters) ||
      withoutPredictable(letters, wordsOf(owner)).length < minLettersOfItsOwn
    )
  })
}

let common: ReadonlySet<string> | null = null

/** Among the 49,000 passwords that leaked lists hold most often, or one of them over and over. */
function isCommon(text: string): boolean {
  common ??= new Set(dictionary['passwords-common'])
  return common.has(text) || common.has(text.replace(/^(.+?)\1+$/u, '$1'))
}

const onlyLetters = (text: string): string => text.replace(/[^\p{L}]/gu, '')

const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}
const withoutDisguise = (text: string): string =>
  text.replace(/[@431!0$57]/g, (sign) => disguises[sign] ?? sign)

/** What is left of the letters when known words, runs and repetitions are taken away. */
function withoutPredictable(letters: string, words: readonly string[]): string {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), letters)
  return rest.split(' ').map(withoutRuns).join('')
}

/** Without `abcd`, `dcba` and `aaaa`: each neighbour one step on, back or none, three times. */
function withoutRuns(text: string): string {
  const characters = Array.from(text)
  const codes = characters.map((letter) => letter.codePointAt(0) ?? 0)
  const step = (at: number): number => (codes[at] ?? Number.NaN) - (codes[at - 1] ?? Number.NaN)
  let kept = ''
  let run = 0
  for (const [at, letter] of characters.entries()) {
    run =
      at > 0 && Math.abs(step(at)) <= 1 && (run === 0 || step(at) === step(at - 1)) ? run + 1 : 0
    if (run < 3) kept += letter
    if (run === 3) kept = kept.slice(0, -3)
  }
  return kept
}

/** Longest first, so that a word is not broken by a shorter one within it. */
function wordsOf({ email, name }: Owner): string[] {
  const words = [email, name]
    .flatMap((text) => foldVietnamese((text ?? '').toLowerCase()).split(/[^\p{L}]+/u))
    .filter((word) => word.length >= 3)
  // Whole as well: of a name with figures in it the pieces may be too short to be words.
  const joined = [email, email?.split('@')[0], name]
    .map((text) => onlyLetters(foldVietnamese((text ?? '').toLowerCase())))
    .filter((text) => text !== '')
  return [...predictableWords, ...words, ...joined].sort((a, b) => b.length - a.length)
}
