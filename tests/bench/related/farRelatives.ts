import { randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'
import { defaultWeights, type Entry } from '../../../plugins/related-news/core/rank.ts'
import { entryOf } from '../../../plugins/related-news/entryOf.ts'
import { candidates } from '../../../plugins/related-news/reader/rankFor.ts'
import { resolveOptions } from '../../../plugins/related-news/resolveOptions.ts'
import {
  type Depth,
  postedTerms,
  type PostingRow,
  quickWalk,
} from '../../../plugins/related-news/store/postings.ts'
import { bestDocuments } from '../../../plugins/related-news/store/rows.ts'
import { bareCollections, bareOptions } from '../../helpers/bareNews.ts'
import { dayOfArticle, readArticles, readJudgements } from './corpus.ts'

const sizes = [20_000, 100_000]
const yearsBack = 12
/** Of so many articles at once a story of the filling takes its terms, so that it is like none of them. */
const mixed = 4
/** Every fourth query says enough. */
const everyQuery = 4
const wholeWalk: Depth = () => Infinity

type Postings = Map<number, PostingRow[]>

/**
 * What share of the relatives is among the candidates once the corpus is filled up with dated stories of its
 * own terms: as they lie, and asked a year later; by the walk of look-ups, and by one that reads everything.
 */
export function measureFarRelatives(): void {
  const articles = readEntries()
  const postings: Postings = new Map()
  for (const entry of articles.values()) post(postings, entry)
  const random = randomFrom(20_201_218)
  const models = [...articles.values()]
  const middle = models.reduce((sum, { day }) => sum + day, 0) / models.length
  let count = models.length
  for (const size of sizes) {
    for (; count < size; count += 1) {
      const day = middle + (random() - 0.5) * 365 * yearsBack
      post(postings, mixtureOf(models, { key: `filling:${count}`, day, random }))
    }
    for (const rows of postings.values()) rows.sort((a, b) => a.day - b.day)
    for (const [name, depth] of [
      ['as look-ups walk', quickWalk],
      ['reading everything', wholeWalk],
    ] as const) {
      const shares = [0, 365].map((later) => shareFound(articles, postings, { depth, later }))
      const said = shares.map((share) => share.toFixed(3)).join(', asked a year later ')
      console.log(`  ${size.toLocaleString('en')} stories, ${name.padEnd(18)} ${said}`)
    }
  }
}

function readEntries(): Map<string, Entry> {
  const { lexicon, sources } = resolveOptions(bareOptions, {
    collections: bareCollections,
  } as never)
  const source = sources.get('stories')
  if (!source) throw new Error('the bare project has no stories')
  return new Map(
    readArticles().map((article) => {
      const { id, title, lead, body } = article
      const outAt = new Date(dayOfArticle(article) * 86_400_000)
      const document = { id, name: title, intro: lead, html: body, outAt }
      return [id, entryOf(document, source, { lexicon, now: 0 })]
    }),
  )
}

function post(postings: Postings, { key, day, signature }: Entry): void {
  for (const { hash, weight } of signature.terms.slice(0, postedTerms)) {
    const row = { term: hash, day: Math.floor(day), document: key, weight }
    const known = postings.get(hash)
    if (known) known.push(row)
    else postings.set(hash, [row])
  }
}

type Filling = { readonly key: string; readonly day: number; readonly random: () => number }

function mixtureOf(models: readonly Entry[], { key, day, random }: Filling): Entry {
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One
  const some = Array.from({ length: mixed }, () => pick(models))
  const terms = Array.from({ length: postedTerms }, (_, at) => pick(some).signature.terms[at])
  return { ...pick(some), key, day, signature: { terms: terms.filter((term) => !!term) } }
}

type Walk = { readonly depth: Depth; readonly later: number }

function shareFound(
  articles: ReadonlyMap<string, Entry>,
  postings: Postings,
  { depth, later }: Walk,
): number {
  let found = 0
  let all = 0
  for (const [at, { q, rel }] of readJudgements().entries()) {
    const story = articles.get(q)
    if (at % everyQuery !== 0 || !story) continue
    const day = story.day + later
    const question = {
      ...{ day, freshness: defaultWeights.freshness },
      terms: story.signature.terms.slice(0, postedTerms),
    }
    const hits = question.terms.flatMap(({ hash, weight }, place) => {
      const rows = postings.get(hash) ?? []
      const after = rows.findIndex((row) => row.day > day)
      const edge = after < 0 ? rows.length : after
      const walked = rows.slice(Math.max(0, edge - depth(place)), edge + depth(place))
      return walked.map((hit) => ({ hit, weight }))
    })
    const keys = new Set(bestDocuments(hits, question, candidates))
    const relatives = Object.keys(rel).map((name) => articles.get(name)?.key ?? '')
    all += relatives.length
    found += relatives.filter((key) => keys.has(key)).length
  }
  return found / all
}
