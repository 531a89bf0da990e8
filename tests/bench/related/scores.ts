import { bootstrap, ndcgOf, randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'
import { dayOfArticle, type Judgement, readArticles } from './corpus.ts'

const oldDays = 60
const seed = 20_201_218

/** One query's first ten, best first, by the corpus's own ids. */
export type Run = { readonly q: string; readonly ranked: readonly string[] }

/** What is asked, what belongs to it, and the matter of each question. */
export type Questions = {
  readonly judgements: readonly Judgement[]
  readonly groups: readonly string[]
}

const measures = {
  'P@5': ({ gains }: Ranking) => gains.slice(0, 5).filter((gain) => gain > 0).length / 5,
  'nDCG@5': ({ gains, worth }: Ranking) => ndcgOf(gains, worth),
  'MRR@10': ({ gains }: Ranking) => {
    const first = gains.slice(0, 10).findIndex((gain) => gain > 0)
    return first < 0 ? 0 : 1 / (first + 1)
  },
  'a pick in five': ({ gains }: Ranking) => (gains.slice(0, 5).includes(gainOf(2)) ? 1 : 0),
} as const

type Ranking = { readonly gains: readonly number[]; readonly worth: readonly number[] }
const gainOf = (worth: number): number => 2 ** worth - 1

/** The figures of a run, with where each lies in 95 of 100 corpora like this one; old stories apart. */
export function sayScores(runs: readonly Run[], { judgements, groups }: Questions): string {
  const byQuery = new Map(runs.map(({ q, ranked }) => [q, ranked]))
  const days = new Map(readArticles().map((article) => [article.id, dayOfArticle(article)]))
  const measured = judgements.map(({ q, rel }, at) => ({
    group: groups[at] ?? q,
    gains: (byQuery.get(q) ?? []).map((name) => gainOf(rel[name] ?? 0)),
    worth: Object.values(rel).map(gainOf),
    isOld: Object.keys(rel).every(
      (name) => Math.abs((days.get(name) ?? 0) - (days.get(q) ?? 0)) > oldDays,
    ),
  }))
  const interval = (some: typeof measured, measure: keyof typeof measures): string => {
    const values = some.map((one) => ({ group: one.group, value: measures[measure](one) }))
    const { mean, low, high } = bootstrap(values, randomFrom(seed))
    return `${measure} ${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
  }
  const old = measured.filter(({ isOld }) => isOld)
  const all = Object.keys(measures) as (keyof typeof measures)[]
  return [
    ...all.map((measure) => interval(measured, measure)),
    `of ${old.length} old stories ${interval(old, 'nDCG@5')}`,
  ].join('  ')
}
