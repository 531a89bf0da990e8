import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '../builtServer.ts'

const [, given] =
  /^--corpus=(.+)$/.exec(process.argv.find((one) => one.startsWith('--corpus=')) ?? '') ?? []

/** Articles with links that editors placed, beside the checkout or where `--corpus=` says; see its README. */
export const dataDirectory = given ?? resolve(root, '../shared/data')

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

export const readArticles = (): CorpusArticle[] => readLines('public.docs.jsonl.gz')
export const readJudgements = (): Judgement[] => readLines('public.qrels.jsonl.gz')

function readLines<Line>(file: string): Line[] {
  return gunzipSync(readFileSync(resolve(dataDirectory, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
