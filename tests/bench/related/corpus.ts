import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '../builtServer.ts'

const [, given] =
  /^--corpus=(.+)$/.exec(process.argv.find((one) => one.startsWith('--corpus=')) ?? '') ?? []

/**
 * Articles with links that editors placed, beside the checkout or where `--corpus=` says: a folder with one
 * `….docs.jsonl.gz` and one `….qrels.jsonl.gz`; see the README of the one beside the checkout.
 */
export const dataDirectory = resolve(given ?? resolve(root, '../shared/data'))

export type CorpusArticle = {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly category: string
  readonly date: string | null
}
/** What belongs to an article: 2 where an editor linked it, 1 where it is of the same dossier. */
export type Judgement = { readonly q: string; readonly rel: Readonly<Record<string, number>> }

export const readArticles = (): CorpusArticle[] => readLines('docs')
export const readJudgements = (): Judgement[] => readLines('qrels')

/** Where a date is not known, the middle of the others. */
export const unknownDate = '2005-12-23'
export const dayOfArticle = ({ date }: CorpusArticle): number =>
  Date.parse(date ?? unknownDate) / 86_400_000

function readLines<Line>(kind: 'docs' | 'qrels'): Line[] {
  const file = readdirSync(dataDirectory).find((name) => name.endsWith(`.${kind}.jsonl.gz`))
  if (file === undefined) throw new Error(`${dataDirectory} has no ….${kind}.jsonl.gz`)
  return gunzipSync(readFileSync(resolve(dataDirectory, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
