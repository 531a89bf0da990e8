import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { exampleOf } from '../../../plugins/related-news/core/learn/examples.ts'
import type { Example } from '../../../plugins/related-news/core/learn/fit.ts'
import { foldsOf, groupsOf } from '../../../plugins/related-news/core/learn/groups.ts'
import { learnOrder } from '../../../plugins/related-news/core/learn/learnOrder.ts'
import { bootstrap, ndcgOf, randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'
import type { Order } from '../../../plugins/related-news/core/order/orderBy.ts'
import { relatedTo } from '../../../plugins/related-news/index.ts'
import { optionsOf } from '../../../plugins/related-news/runtime.ts'
import { findCandidates } from '../../../plugins/related-news/reader/rankFor.ts'
import { storeOf } from '../../../plugins/related-news/store/indexStore.ts'
import { dataDirectory, type Judgement, readArticles, readJudgements } from './corpus.ts'

/** Where a date is not known, the middle of the others. */
const unknownDate = '2005-12-23'
const folds = 5
const oldDays = 60
const knownShare = 0.3
const seed = 20_201_218
const stories = 'stories' as string as CollectionSlug

type Corpus = {
  readonly payload: Payload
  readonly ids: ReadonlyMap<string, number | string>
  readonly judgements: readonly Judgement[]
  readonly groups: readonly string[]
}

/**
 * Every article through Payload, every query through the plugin with an order that was learned from
 * other dossiers, scored by the corpus's own program; then with three in ten of the links set.
 */
export async function measureQuality(payload: Payload): Promise<string> {
  const judgements = readJudgements()
  const groupOf = groupsOf(
    judgements.flatMap(({ q, rel }) => Object.keys(rel).map((other) => [q, other] as const)),
  )
  const groups = judgements.map(({ q }) => groupOf(q))
  const corpus = { payload, ids: await createArticles(payload), judgements, groups }
  const inFold = foldsOf(groups, folds)
  const orders = await learnFolds(corpus, inFold)
  const orderOf = (at: number): Order => orders[inFold[at] ?? 0] as Order
  const none: Order = { version: 'none', weights: { believed: 1 } }
  const lines = [
    `by the formula alone       ${await scoreAll(corpus, () => none)}`,
    `learned from other dossiers ${await scoreAll(corpus, orderOf)}`,
  ]
  await setLinks(corpus)
  lines.push(`and 30 % of links known    ${await scoreAll(corpus, orderOf)}`)
  return `\n  ${lines.join('\n  ')}`
}

async function learnFolds(corpus: Corpus, inFold: readonly number[]): Promise<Order[]> {
  const { payload, ids, judgements } = corpus
  const names = new Map([...ids].map(([name, id]) => [`stories:${id}`, name]))
  const { weights } = optionsOf(payload)
  const examples: Example[] = []
  for (const { q, rel } of judgements) {
    const [story] = await storeOf(payload).findEntries([`stories:${ids.get(q)}`])
    if (!story) throw new Error(`no article ${q}`)
    const candidates = await findCandidates(payload, story, weights.freshness)
    const gainOf = (key: string): number => 2 ** (rel[names.get(key) ?? ''] ?? 0) - 1
    examples.push(exampleOf(story, candidates, { weights, gainOf }))
  }
  return Array.from({ length: folds }, (_, fold) =>
    learnOrder(
      examples.filter((_example, at) => inFold[at] !== fold),
      `without fold ${fold}`,
    ),
  )
}

async function scoreAll(
  { payload, ids, judgements, groups }: Corpus,
  orderOf: (at: number) => Order,
): Promise<string> {
  const names = new Map([...ids].map(([name, id]) => [String(id), name]))
  const days = new Map(
    readArticles().map(({ id, date }) => [id, Date.parse(date ?? unknownDate) / 86_400_000]),
  )
  const runs: string[] = []
  const measured: { group: string; value: number; isOld: boolean }[] = []
  for (const [at, { q, rel }] of judgements.entries()) {
    Object.assign(optionsOf(payload), { order: orderOf(at) })
    const id = ids.get(q) ?? ''
    const { value } = await relatedTo(payload, {
      collection: 'stories',
      id,
      now: Date.now(),
      count: 10,
    })
    const ranked = value.map((story) => names.get(String(story.id)) ?? '')
    runs.push(JSON.stringify({ q, ranked }))
    const gain = (name: string): number => 2 ** (rel[name] ?? 0) - 1
    measured.push({
      group: groups[at] ?? q,
      value: ndcgOf(ranked.map(gain), Object.keys(rel).map(gain)),
      isOld: Object.keys(rel).every(
        (name) => Math.abs((days.get(name) ?? 0) - (days.get(q) ?? 0)) > oldDays,
      ),
    })
  }
  const old = measured.filter(({ isOld }) => isOld)
  return `${evaluate(runs)} nDCG@5 ${interval(measured)}, of ${old.length} old stories ${interval(old)}`
}

function interval(measured: readonly { group: string; value: number }[]): string {
  const { mean, low, high } = bootstrap(measured, randomFrom(seed))
  return `${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
}

function evaluate(runs: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'related-run-'))
  const run = join(directory, 'run.jsonl')
  writeFileSync(run, runs.join('\n'))
  const program = join(dataDirectory, 'evaluate.mjs')
  const score = execFileSync(process.execPath, [program, run], { encoding: 'utf8' })
  rmSync(directory, { recursive: true })
  return score.trim()
}

/** Three in ten of the editors' links, each in the later of its two stories, as editors set them. */
async function setLinks({ payload, ids, judgements }: Corpus): Promise<void> {
  const random = randomFrom(seed)
  const places = new Map([...ids.keys()].map((name, place) => [name, place]))
  const links = new Map<string, (number | string)[]>()
  const pairs = judgements.flatMap(({ q, rel }) =>
    Object.entries(rel)
      .filter(([, worth]) => worth === 2)
      .map(([other]) => [q, other].sort((a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0))),
  )
  for (const pair of new Set(pairs.map((names) => names.join(' ')))) {
    const [from = '', to = ''] = pair.split(' ')
    if (random() < knownShare) links.set(from, [...(links.get(from) ?? []), ids.get(to) ?? ''])
  }
  for (const [from, others] of links) {
    await payload.update({
      collection: stories,
      id: ids.get(from) ?? '',
      data: { links: others } as never,
      depth: 0,
    })
  }
}

async function createArticles(payload: Payload): Promise<Map<string, number | string>> {
  const ids = new Map<string, number | string>()
  for (const { id, title, lead, body, category, date } of readArticles()) {
    const data = {
      name: title,
      intro: lead,
      html: body,
      desk: category,
      outAt: `${date ?? unknownDate}T00:00:00.000Z`,
      source: id,
    }
    const created = await payload.create({ collection: stories, data: data as never, depth: 0 })
    ids.set(id, (created as { id: number | string }).id)
  }
  return ids
}
