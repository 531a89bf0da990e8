import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { groupsOf } from '../../../plugins/related-news/core/learn/groups.ts'
import { ordersWithoutOwn } from '../../../plugins/related-news/core/learn/learnOrder.ts'
import { lessonOf, type Lesson } from '../../../plugins/related-news/core/learn/lesson.ts'
import { randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'
import type { Order } from '../../../plugins/related-news/core/order/orderBy.ts'
import { relatedTo } from '../../../plugins/related-news/index.ts'
import { optionsOf } from '../../../plugins/related-news/runtime.ts'
import { findCandidates } from '../../../plugins/related-news/reader/rankFor.ts'
import { storeOf } from '../../../plugins/related-news/store/indexStore.ts'
import { baselines } from './baselines.ts'
import {
  dataDirectory,
  type Judgement,
  readArticles,
  readJudgements,
  unknownDate,
} from './corpus.ts'
import { type Run, sayScores } from './scores.ts'

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
 * other dossiers, beside what search engines do; then with three in ten of the links set.
 */
export async function measureQuality(payload: Payload): Promise<string> {
  const judgements = readJudgements()
  const groupOf = groupsOf(
    judgements.flatMap(({ q, rel }) => Object.keys(rel).map((other) => [q, other] as const)),
  )
  const groups = judgements.map(({ q }) => groupOf(q))
  const lines = [...baselines(judgements)].map(
    ([name, runs]) => `${name.padEnd(33)} ${sayScores(runs, { judgements, groups })}`,
  )
  const corpus = { payload, ids: await createArticles(payload), judgements, groups }
  const orders = ordersWithoutOwn(await readLessons(corpus), 'bench')
  const say = async (name: string, orderOf: (at: number) => Order | null): Promise<void> => {
    const runs = await rankAll(corpus, orderOf)
    lines.push(`${name.padEnd(33)} ${sayScores(runs, corpus)}${sayOwnProgram(runs)}`)
  }
  await say('by the formula alone', () => null)
  await say('learned from other dossiers', (at) => orders[at] ?? null)
  await setLinks(corpus)
  await say('and 30 % of links known', (at) => orders[at] ?? null)
  return `\n  ${lines.join('\n  ')}`
}

async function readLessons({ payload, ids, judgements, groups }: Corpus): Promise<Lesson[]> {
  const { weights } = optionsOf(payload)
  const lessons: Lesson[] = []
  for (const [at, { q, rel }] of judgements.entries()) {
    const [story] = await storeOf(payload).findEntries([`stories:${ids.get(q)}`])
    if (!story) throw new Error(`no article ${q}`)
    const candidates = await findCandidates(payload, story, weights.freshness)
    const belongs = new Map(
      Object.entries(rel).map(([name, worth]) => [`stories:${ids.get(name)}`, worth]),
    )
    lessons.push(
      lessonOf(story, candidates, { group: groups[at] ?? q, weights, belongs, order: null }),
    )
  }
  return lessons
}

async function rankAll(
  { payload, ids, judgements }: Corpus,
  orderOf: (at: number) => Order | null,
): Promise<Run[]> {
  const names = new Map([...ids].map(([name, id]) => [String(id), name]))
  const runs: Run[] = []
  for (const [at, { q }] of judgements.entries()) {
    Object.assign(optionsOf(payload), { order: orderOf(at) })
    const { value } = await relatedTo(payload, {
      collection: 'stories',
      id: ids.get(q) ?? '',
      now: Date.now(),
      count: 10,
    })
    runs.push({ q, ranked: value.map((story) => names.get(String(story.id)) ?? '') })
  }
  return runs
}

/** What the corpus's own program says of a run, where it has one. */
function sayOwnProgram(runs: readonly Run[]): string {
  const program = join(dataDirectory, 'evaluate.mjs')
  if (!existsSync(program)) return ''
  const directory = mkdtempSync(join(tmpdir(), 'related-run-'))
  const file = join(directory, 'run.jsonl')
  writeFileSync(file, runs.map((run) => JSON.stringify(run)).join('\n'))
  const score = execFileSync(process.execPath, [program, file], { encoding: 'utf8' })
  rmSync(directory, { recursive: true })
  return `\n    by its own program: ${score.trim()}`
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
