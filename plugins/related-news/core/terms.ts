import type { Lexicon } from './lexicon.ts'
import { tokensOf, type Token } from './tokens.ts'

/**
 * What a text is about, in one of three kinds: `w:` a word of several syllables, `n:` a run of
 * capitalised names, `s:` a syllable or foreign word that belongs to neither.
 */
export type Term = string

export type Part = {
  readonly text: string
  /** How often a term here counts. */
  readonly weight: number
}

export const longestWord = 3
const onlyDigits = /^\d+$/

/**
 * The terms of one run, each with the tokens that it spans. Words are the longest that the lexicon
 * knows; names are found beside them, since "Hà Nội" is both.
 */
export function collectTerms(
  run: readonly Token[],
  isWord: (candidate: string) => boolean,
  add: (term: Term, from: number, to: number) => void,
): void {
  for (let at = 0; at < run.length;) {
    const length = wordLengthAt(run, at, isWord)
    if (length > 1) add(`w:${joined(run, at, at + length)}`, at, at + length)
    else {
      const { key } = run[at] as Token
      if (key.length > 1 && !onlyDigits.test(key)) add(`s:${key}`, at, at + 1)
    }
    at += length
  }
  // In a line of capitals every word looks like a name.
  if (run.length > 3 && run.every(({ isUpper, key }) => isUpper || /^\P{L}*$/u.test(key))) return
  for (let at = 0; at < run.length; at += 1) {
    let end = at
    while (run[end]?.isCapitalised) end += 1
    if (end === at) continue
    if (isName(run, at, end)) add(`n:${joined(run, at, end)}`, at, end)
    at = end - 1
  }
}

/** How a document holds a term. */
export type TermCount = {
  /** Occurrences, each by the weight of its part. */
  count: number
  inTitle: boolean
  /** As the document writes it where it is first met. */
  readonly written: string
}

/** The terms of a document; its first part is its title. */
export function countTerms(parts: readonly Part[], lexicon: Lexicon): Map<Term, TermCount> {
  const counts = new Map<Term, TermCount>()
  for (const [index, { text, weight }] of parts.entries()) {
    for (const run of tokensOf(text)) {
      collectTerms(run, lexicon.isWord, (term, from, to) => {
        const known = counts.get(term)
        if (known) known.count += weight
        else {
          const written = writtenForm(term, run.slice(from, to))
          counts.set(term, { count: weight, inTitle: index === 0, written })
        }
      })
    }
  }
  return counts
}

function writtenForm(term: Term, tokens: readonly Token[]): string {
  const text = tokens.map((token) => token.text).join(' ')
  return term.startsWith('n:') ? text : text.toLowerCase()
}

function wordLengthAt(
  run: readonly Token[],
  at: number,
  isWord: (candidate: string) => boolean,
): number {
  for (let length = Math.min(longestWord, run.length - at); length > 1; length -= 1) {
    if (isWord(joined(run, at, at + length))) return length
  }
  return 1
}

/** A single capitalised word that opens a sentence may be any word, unless it is an abbreviation. */
function isName(run: readonly Token[], from: number, to: number): boolean {
  const first = run[from] as Token
  if (to - from > 1 || !first.opensSentence) return true
  return first.isUpper && first.key.length > 1
}

function joined(run: readonly Token[], from: number, to: number): string {
  let text = (run[from] as Token).key
  for (let at = from + 1; at < to; at += 1) text += ` ${(run[at] as Token).key}`
  return text
}
