import { foldVietnamese } from '../../kit/text/foldVietnamese.ts'
import { storedText } from '../../kit/text/storedText.ts'

/** One syllable, number or foreign word of a text. */
export type Token = {
  /** As written, in the form of `storedText`. */
  readonly text: string
  /** Lower case without marks: what is written with marks, without, in capitals or decomposed is one. */
  readonly key: string
  readonly isCapitalised: boolean
  /** All of its letters are capitals. */
  readonly isUpper: boolean
  /** The first of a sentence, where a capital says nothing. */
  readonly opensSentence: boolean
}

const word = /[\p{L}\p{N}]+(?:[.,/:-](?=\p{N})\p{N}+)*/u.source
const mark = /[.!?…:;()"“”\n,\-–/]/u.source
const pattern = new RegExp(`${word}|${mark}`, 'gu')
const hasLetterOrDigit = /[\p{L}\p{N}]/u
/** Breaks a phrase and not a sentence. */
const softMark = /^[(),\-–/]$/
const startsWithCapital = /^\p{Lu}/u

/** The text as runs of tokens between punctuation: no word or name reaches over a mark. */
export function tokensOf(text: string): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  let opensSentence = true
  // Terms of texts that were stored before there was one form, and of other people's.
  for (const [found] of storedText(text, { hasLines: true }).matchAll(pattern)) {
    if (hasLetterOrDigit.test(found)) {
      const isCapitalised = startsWithCapital.test(found)
      run.push({
        text: found,
        key: foldVietnamese(found.toLowerCase()),
        isCapitalised,
        isUpper: isCapitalised && found === found.toUpperCase(),
        opensSentence,
      })
      opensSentence = false
      continue
    }
    if (run.length > 0) runs.push(run)
    run = []
    if (!softMark.test(found)) opensSentence = true
  }
  if (run.length > 0) runs.push(run)
  return runs
}
