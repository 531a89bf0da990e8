/**
 * What a corpus says about its language: which runs of syllables are words, and in how many of its
 * documents a term stands.
 */
export type Lexicon = {
  readonly isWord: (candidate: string) => boolean
  /** Inverse document frequency: high for rare terms, highest for those it has never met. */
  readonly idf: (term: string) => number
  /** Names the lexicon in the index, so that a document of another one can be told. */
  readonly version: string
}

export type LexiconData = {
  readonly version: string
  /** Documents of the corpus. */
  readonly documents: number
  /** Term with its kind in front (`w:`, `n:`, `s:`) → documents that hold it. */
  readonly frequencies: ReadonlyMap<string, number>
}

/** A term that the corpus has not more than once. */
const unseenFrequency = 1

/** The lexicon over counted data. */
export function createLexicon({ version, documents, frequencies }: LexiconData): Lexicon {
  return {
    version,
    isWord: (candidate) => frequencies.has(`w:${candidate}`),
    idf: (term) => Math.log((documents + 1) / ((frequencies.get(term) ?? unseenFrequency) + 0.5)),
  }
}

/** The data as one text: a head line, then a line for each term, sorted, without what repeats. */
export function formatLexicon({ version, documents, frequencies }: LexiconData): string {
  const lines = [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1))
  return [`${version}\t${documents}`, ...lines.map(([term, count]) => `${term}\t${count}`)].join(
    '\n',
  )
}

/**
 * The inverse of {@link formatLexicon}.
 *
 * @throws {Error} naming the line that is none.
 */
export function parseLexicon(text: string): LexiconData {
  const [head = '', ...lines] = text.split('\n')
  const [version = '', documents] = head.split('\t')
  const total = Number(documents)
  if (!version || !(total > 0)) {
    throw new Error(
      `related-news: a lexicon begins with ${JSON.stringify(head.slice(0, 60))}; expected <version> TAB <documents>`,
    )
  }
  const frequencies = new Map<string, number>()
  for (const line of lines) {
    if (line === '') continue
    const end = line.lastIndexOf('\t')
    const count = Number(line.slice(end + 1))
    if (end < 3 || !(count > 0)) {
      throw new Error(
        `related-news: a lexicon has the line ${JSON.stringify(line.slice(0, 60))}; expected <kind>:<term> TAB <documents>`,
      )
    }
    frequencies.set(line.slice(0, end), count)
  }
  return { version, documents: total, frequencies }
}
