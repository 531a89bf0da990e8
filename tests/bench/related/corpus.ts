import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '../builtServer.ts'

/** Articles with links that editors placed, beside the checkout; see its README. */
export const dataDirectory = resolve(root, '../shared/data')

export type CorpusArticle = {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly category: string
  readonly date: string | null
}
type Judgement = { readonly q: string }

export const readArticles = (): CorpusArticle[] => readLines('public.docs.jsonl.gz')
export const readQueries = (): string[] =>
  readLines<Judgement>('public.qrels.jsonl.gz').map(({ q }) => q)

function readLines<Line>(file: string): Line[] {
  return gunzipSync(readFileSync(resolve(dataDirectory, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
