import { gunzipSync } from 'node:zlib'
import type { Config, PayloadRequest } from 'payload'
import { type Locales, type Localized, localesOf } from '../kit/locales.ts'
import { nextBasePathOf } from '../kit/nextBasePath.ts'
import { findWithHooks, type FindForReaders } from '../kit/findForReaders.ts'
import { type Lookup, lookUpIn } from '../kit/options/requireFields.ts'
import { refuseOption, requireOptions } from '../kit/options/requireOptions.ts'
import { usualDate, usualEnd, visibilityFor } from '../kit/options/visibilityFor.ts'
import type { VisibilityRule } from '../kit/visibility.ts'
import { parseWidgetOrigins } from '../kit/widgets/crossOrigin.ts'
import { createLexicon, type Lexicon, parseLexicon } from './core/lexicon.ts'
import type { Order } from './core/order/orderBy.ts'
import { defaultWeights, type Weights } from './core/rank.ts'
import { packedLexicon as packedVntc } from './data/vntc.ts'
import { optionKinds } from './optionKinds.ts'
import type { RelatedNewsOptions, SourceOptions } from './options.ts'
import { requireNamed } from './requireNamed.ts'

/** The options with every default filled in; nothing else decides one. */
export type ResolvedOptions = {
  readonly sources: ReadonlyMap<string, Source>
  /** The project's languages; null for one. */
  readonly locales: Locales | null
  readonly edits: (question: { readonly req: PayloadRequest }) => boolean
  readonly tunes: (question: { readonly req: PayloadRequest }) => boolean
  readonly find: FindForReaders
  readonly sections: { readonly collection: string; readonly parent: string | null } | null
  readonly count: number
  readonly weights: Weights
  /** Given for good; null where it may be learned. */
  readonly order: Order | null
  readonly learned: { readonly file: string | null; readonly until: Order | null }
  readonly lexicon: Lexicon
  readonly heading: Localized
  readonly timeZone: string
  readonly nextBasePath: string
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
  readonly dossiers: readonly { readonly field: string; readonly collection: string }[]
  readonly block: SourceOptions['block'] | null
  readonly most: number
  /** What readers may see of it. */
  readonly visibility: VisibilityRule
  readonly addressOf: SourceOptions['addressOf']
  readonly addressFields: readonly string[]
  readonly site: {
    /** Empty where the project does not say. */
    readonly url: string
    readonly nameInAddress: (path: string) => string | null
  }
  readonly locales: Locales | null
}

/**
 * Fills in the defaults.
 *
 * @throws {Error} naming the first wrong option, what is accepted and what to do.
 */
export function resolveOptions(options: RelatedNewsOptions, config: Config): ResolvedOptions {
  requireOptions(plugin, optionKinds, options)
  const lookup = lookUpIn(config, plugin)
  requireNamed(options, lookup)
  const { sections = null } = options
  const locales = localesOf(config)
  const site = {
    url: config.serverURL ?? '',
    nameInAddress: options.nameInAddress ?? (() => null),
  }
  return {
    locales,
    sources: new Map(
      Object.entries(options.collections).map(([slug, source]) => [
        slug,
        { ...resolveSource(slug, source, options, lookup), site, locales },
      ]),
    ),
    edits: options.edits ?? (({ req }) => req.user !== null),
    tunes: options.tunes ?? options.edits ?? (({ req }) => req.user !== null),
    find: options.find ?? findWithHooks,
    sections: sections && { collection: sections.collection, parent: sections.parent ?? null },
    count: options.count ?? 5,
    weights: { ...defaultWeights, ...options.weights },
    order: options.order ?? null,
    learned: { file: options.learned?.file ?? null, until: options.learned?.until ?? null },
    lexicon: openLexicon(options.packedLexicon ?? packedVntc),
    heading: options.heading ?? 'Có thể bạn quan tâm',
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    nextBasePath: nextBasePathOf(options.nextBasePath),
    widgetOrigins: parseWidgetOrigins(options.widgetOrigins ?? [], 'related-news: widgetOrigins'),
  }
}

function resolveSource(
  collection: string,
  source: SourceOptions,
  { visibility }: RelatedNewsOptions,
  lookup: Lookup,
): Omit<Source, 'locales' | 'site'> {
  const { date = usualDate(lookup, collection) } = source
  const dates = { publishedAt: date, expiresAt: usualEnd(lookup, collection) }
  return {
    collection,
    title: source.title,
    lead: source.lead ?? null,
    body: source.body ?? null,
    date,
    visibleSince: source.visibleSince ?? date,
    section: source.section ?? null,
    live: source.live ?? null,
    picks: source.picks ?? [],
    dossiers: (source.dossiers ?? []).map((field) => ({
      field,
      collection: lookup.fieldAt(collection, field)?.relationTo[0] ?? field,
    })),
    block: source.block ?? null,
    most: source.most ?? Infinity,
    visibility: visibility ?? visibilityFor(lookup, collection, dates),
    addressOf: source.addressOf,
    addressFields: source.addressFields ?? ['slug'],
  }
}

const plugin = 'related-news'

function openLexicon(packed: string): Lexicon {
  let text: string
  try {
    text = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')
  } catch {
    return refuseOption(plugin, 'packedLexicon', packed, 'what bin/buildLexicon.ts wrote')
  }
  return createLexicon(parseLexicon(text))
}
