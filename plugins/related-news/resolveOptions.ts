import { gunzipSync } from 'node:zlib'
import type { Config, PayloadRequest } from 'payload'
import { findWithHooks, type FindForReaders } from '../kit/findForReaders.ts'
import { createVisibilityRule, type VisibilityRule } from '../kit/visibility.ts'
import { parseWidgetOrigins } from '../kit/widgets/crossOrigin.ts'
import { createLexicon, type Lexicon, parseLexicon } from './core/lexicon.ts'
import type { Order } from './core/order/orderBy.ts'
import { defaultWeights, type Weights } from './core/rank.ts'
import { packedLexicon as packedVntc } from './data/vntc.ts'
import type { RelatedNewsOptions, SourceOptions } from './options.ts'

/** The options with every default filled in; nothing else decides one. */
export type ResolvedOptions = {
  readonly sources: ReadonlyMap<string, Source>
  readonly edits: (question: { readonly req: PayloadRequest }) => boolean
  readonly tunes: (question: { readonly req: PayloadRequest }) => boolean
  readonly visibility: VisibilityRule
  readonly find: FindForReaders
  readonly sections: { readonly collection: string; readonly parent: string | null } | null
  readonly count: number
  readonly weights: Weights
  readonly order: Order | null
  readonly lexicon: Lexicon
  readonly heading: string
  readonly timeZone: string
  readonly widgetOrigins: readonly string[]
}

export type Source = {
  readonly collection: string
  readonly title: string
  readonly lead: string | null
  readonly body: string | null
  readonly date: string
  readonly visibleSince: string
  readonly section: string | null
  readonly live: SourceOptions['live'] | null
  readonly picks: readonly string[]
  readonly block: SourceOptions['block'] | null
  readonly most: number
  readonly addressOf: SourceOptions['addressOf']
  readonly addressFields: readonly string[]
}

/**
 * Fills in the defaults.
 *
 * @throws {Error} naming the first wrong option, what is accepted and what to do.
 */
export function resolveOptions(options: RelatedNewsOptions, config: Config): ResolvedOptions {
  const slugs = (config.collections ?? []).map(({ slug }) => slug)
  const sources = new Map(
    Object.entries(options.collections).map(([slug, source]) => [
      slug,
      resolveSource(slug, source),
    ]),
  )
  if (sources.size === 0) fail('collections is empty', 'at least one collection by its slug')
  for (const slug of sources.keys()) requireSlug(slug, 'collections', slugs)
  const { sections = null, count = 5, weights = {}, timeZone = 'Asia/Ho_Chi_Minh' } = options
  if (sections) requireSlug(sections.collection, 'sections.collection', slugs)
  requireNumber('count', count, { from: 1, to: 20, isWhole: true })
  const resolved = { ...defaultWeights, ...weights }
  for (const [name, value] of Object.entries(resolved)) {
    requireNumber(`weights.${name}`, value, { from: 0, to: name === 'freshness' ? 2 : 10 })
  }
  return {
    sources,
    edits: options.edits ?? (({ req }) => req.user !== null),
    tunes: options.tunes ?? options.edits ?? (({ req }) => req.user !== null),
    visibility: options.visibility ?? createVisibilityRule(),
    find: options.find ?? findWithHooks,
    sections: sections && { collection: sections.collection, parent: sections.parent ?? null },
    count,
    weights: resolved,
    order: options.order ?? null,
    lexicon: openLexicon(options.packedLexicon ?? packedVntc),
    heading: options.heading ?? 'Có thể bạn quan tâm',
    timeZone,
    widgetOrigins: parseWidgetOrigins(options.widgetOrigins ?? [], 'related-news: widgetOrigins'),
  }
}

function resolveSource(collection: string, source: SourceOptions): Source {
  const { most = Infinity } = source
  if (most !== Infinity && !(Number.isSafeInteger(most) && most >= 0)) {
    fail(`collections.${collection}.most is ${written(most)}`, 'a number from 0, a whole one')
  }
  if (!source.title) fail(`collections.${collection}.title is empty`, 'the name of a field')
  return {
    collection,
    title: source.title,
    lead: source.lead ?? null,
    body: source.body ?? null,
    date: source.date ?? 'publishedAt',
    visibleSince: source.visibleSince ?? source.date ?? 'publishedAt',
    section: source.section ?? null,
    live: source.live ?? null,
    picks: source.picks ?? [],
    block: source.block ?? null,
    most,
    addressOf: source.addressOf,
    addressFields: source.addressFields ?? ['slug'],
  }
}

function openLexicon(packed: string): Lexicon {
  let text: string
  try {
    text = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')
  } catch {
    fail('packedLexicon is no lexicon', 'what bin/buildLexicon.ts wrote')
  }
  return createLexicon(parseLexicon(text))
}

function requireSlug(slug: string, place: string, slugs: readonly string[]): void {
  if (!slugs.includes(slug)) {
    fail(`${place} names "${slug}", which the config does not have`, `one of ${slugs.join(', ')}`)
  }
}

function requireNumber(
  place: string,
  value: unknown,
  { from, to, isWhole = false }: { from: number; to: number; isWhole?: boolean },
): void {
  const isRight = typeof value === 'number' && value >= from && value <= to
  if (isRight && (!isWhole || Number.isInteger(value))) return
  fail(`${place} is ${written(value)}`, `${from}–${to}${isWhole ? ', a whole number' : ''}`)
}

/** `NaN` and infinity are `null` in JSON. */
const written = (value: unknown): string =>
  typeof value === 'number' ? String(value) : JSON.stringify(value)

function fail(what: string, expected: string): never {
  throw new Error(`related-news: ${what}; expected ${expected}`)
}
