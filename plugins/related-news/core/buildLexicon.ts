import type { LexiconData } from './lexicon.ts'
import { collectTerms, longestWord } from './terms.ts'
import { tokensOf } from './tokens.ts'

export type LexiconOptions = {
  readonly version: string
  /**
   * Documents that a run of syllables must stand in to be a word.
   * @defaultValue 4
   */
  readonly minWordDocuments?: number
  /**
   * How much more often than by chance its halves must meet, from 0 (chance) to 1 (always): the
   * normalised pointwise mutual information of the weakest cut (Bouma 2009).
   * @defaultValue 0.3
   */
  readonly minCohesion?: number
  /**
   * Rarer names and syllables are left out: a term that is not there counts as unseen.
   * @defaultValue 3
   */
  readonly minTermDocuments?: number
}

/**
 * The lexicon of a corpus: words are the runs of two or three syllables that meet far more often
 * than their parts alone would make them.
 */
export function buildLexicon(
  documents: readonly string[],
  { version, minWordDocuments = 4, minCohesion = 0.3, minTermDocuments = 3 }: LexiconOptions,
): LexiconData {
  const words = findWords(documents, minWordDocuments, minCohesion)
  const isWord = (candidate: string): boolean => words.has(candidate)
  const frequencies = new Map<string, number>()
  for (const text of documents) {
    const terms = new Set<string>()
    for (const run of tokensOf(text)) collectTerms(run, isWord, (term) => terms.add(term))
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  const kept = [...frequencies].filter(
    ([term, count]) => count >= minTermDocuments || isKnownWord(term, words),
  )
  // A word that longer words always swallow still has to be known as one.
  for (const candidate of words) {
    if (!frequencies.has(`w:${candidate}`)) kept.push([`w:${candidate}`, 1])
  }
  return { version, documents: documents.length, frequencies: new Map(kept) }
}

const isKnownWord = (term: string, words: ReadonlySet<string>): boolean =>
  term.startsWith('w:') && words.has(term.slice(2))

type Tally = { count: number; documents: number; lastDocument: number }

function findWords(
  documents: readonly string[],
  minDocuments: number,
  minCohesion: number,
): Set<string> {
  const tallies = new Map<string, Tally>()
  let total = 0
  for (const [number, text] of documents.entries()) {
    for (const run of tokensOf(text)) {
      total += run.length
      for (const [at, { key }] of run.entries()) {
        let candidate = key
        tally(tallies, candidate, number)
        for (let length = 2; length <= longestWord; length += 1) {
          const next = run[at + length - 1]
          if (!next) break
          candidate += ` ${next.key}`
          tally(tallies, candidate, number)
        }
      }
    }
  }
  const words = new Set<string>()
  for (const [candidate, { count, documents: found }] of tallies) {
    const syllables = candidate.split(' ')
    if (syllables.length === 1 || found < minDocuments) continue
    if (syllables.some((syllable) => /^\d/.test(syllable))) continue
    const cohesions = syllables.slice(1).map((_, cut) => {
      const left = tallies.get(syllables.slice(0, cut + 1).join(' '))?.count ?? count
      const right = tallies.get(syllables.slice(cut + 1).join(' '))?.count ?? count
      return Math.log((count * total) / (left * right)) / -Math.log(count / total)
    })
    if (Math.min(...cohesions) > minCohesion) words.add(candidate)
  }
  return words
}

function tally(tallies: Map<string, Tally>, candidate: string, document: number): void {
  const known = tallies.get(candidate)
  if (!known) {
    tallies.set(candidate, { count: 1, documents: 1, lastDocument: document })
    return
  }
  known.count += 1
  if (known.lastDocument === document) return
  known.lastDocument = document
  known.documents += 1
}
