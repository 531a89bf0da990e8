import type { Access, Config } from 'payload'
import { type Locales, localesOf } from '../kit/locales.ts'
import type { Sourced } from '../kit/sourced.ts'
import { nextBasePathOf } from '../kit/nextBasePath.ts'
import { findWithHooks, type FindForReaders } from '../kit/findForReaders.ts'
import { type Lookup, lookUpIn } from '../kit/options/requireFields.ts'
import { refuseOption, requireOptions } from '../kit/options/requireOptions.ts'
import { usualDate, usualEnd, visibilityFor } from '../kit/options/visibilityFor.ts'
import type { VisibilityRule } from '../kit/visibility.ts'
import { optionKinds } from './optionKinds.ts'
import { lexicalBodies } from './reading/lexicalBodies.ts'
import { localize, refuseLocalesAsNames } from './localize.ts'
import { requireNamed } from './requireNamed.ts'
import type {
  BodyRenderer,
  Label,
  MediaOptions,
  Reading,
  RelatedReader,
  RelationOptions,
  Row,
  RssFeedsOptions,
  SiteFacts,
  SourceFields,
  SourceOptions,
} from './options.ts'
import { isPrivateHost } from '../kit/addresses/isPrivateHost.ts'

type All<T> = { readonly [K in keyof T]-?: T[K] }

export type Relation = All<Omit<RelationOptions, 'parent' | 'description' | 'label' | 'path'>> & {
  readonly parent: string | null
  readonly description: string | null
  readonly label: string
  readonly path: (document: Row, parent: Row | null) => string
}
export type Source = All<Pick<SourceOptions, 'collection' | 'select' | 'textSelect'>> & {
  readonly feed: { readonly name: string; readonly title: string | null; readonly path: string }
  readonly path: (document: Row) => string | null
  /** A document may have no title in the reader's language, and then is in none of its feeds. */
  readonly needsTranslation: boolean
  readonly fields: Readonly<Record<Exclude<keyof SourceFields, RequiredField>, string | null>> &
    Readonly<Record<RequiredField, string>>
  readonly relations: readonly Relation[]
  /** What readers may see of it. */
  readonly visibility: VisibilityRule
  /** Null for the plugin's own. */
  readonly content: 'full' | 'summary' | null
}
type RequiredField = 'title' | 'publishedAt' | 'visibleSince' | 'modifiedAt' | 'key'
type Scalars = All<
  Pick<
    RssFeedsOptions,
    | 'siteUrl'
    | 'basePath'
    | 'newsSitemapPath'
    | 'opmlName'
    | 'limit'
    | 'content'
    | 'ttlMinutes'
    | 'guidAuthority'
    | 'hubUrl'
    | 'isPrivateHubAllowed'
    | 'tombstoneDays'
    | 'dayOffsetMinutes'
    | 'timeZone'
    | 'access'
  >
>

/** Every option with its default filled in. */
export type ResolvedOptions = Scalars & {
  readonly site: SiteFacts | ((reading: Reading) => Promise<Sourced<SiteFacts>>)
  /** Next's own, before every address. */
  readonly nextBasePath: string
  /** The folder of the feeds as readers ask for it; `basePath` is where requests come in. */
  readonly readerPath: string
  /** The project's languages; null for one. */
  readonly locales: Locales | null
  /** The language of these feeds; null for the default one. */
  readonly locale: string | null
  readonly sources: readonly Source[]
  readonly media: MediaOptions | null
  readonly renderBodies: BodyRenderer
  readonly find: FindForReaders
  readonly readRelated: RelatedReader | null
  readonly partnerFeeds: {
    readonly slug: string
    readonly access: Access
    readonly group: Label | null
    readonly prefix: string
  } | null
  /** The plugin answers at `basePath` itself. */
  readonly isServedByPayload: boolean
}

/** The switch on each document that keeps it out of every feed. */
export const excludeField = 'excludeFromFeeds'

const plugin = 'rss-feeds'
const anyLogin: Access = ({ req }) => Boolean(req.user)

/**
 * @throws Error naming the first wrong option, its value and what is accepted.
 */
export function resolveOptions(options: RssFeedsOptions, config: Config): ResolvedOptions {
  requireOptions(plugin, optionKinds, options)
  const lookup = lookUpIn(config, plugin)
  requireNamed(options, lookup, config)
  checkHub(options)
  const siteUrl = options.siteUrl ?? originOf(config.serverURL)
  const own = `${config.routes?.api ?? '/api'}/rss-feeds`
  const basePath = options.basePath ?? own
  const nextBasePath = nextBasePathOf(options.nextBasePath)
  const locales = localesOf(config)
  const sources = options.sources.map((source) =>
    resolveSource(source, { options, lookup, locales }),
  )
  refuseSharedNames(sources)
  const { partnerFeeds = {} } = options
  const resolved: ResolvedOptions = {
    siteUrl,
    locales,
    locale: null,
    nextBasePath,
    readerPath: nextBasePath + basePath,
    // Words are chosen by `localize`.
    site: options.site as ResolvedOptions['site'],
    sources,
    media: options.media ?? null,
    basePath,
    newsSitemapPath: options.newsSitemapPath ?? `${basePath}/news.xml`,
    opmlName: options.opmlName ?? 'feeds.opml',
    limit: options.limit ?? 50,
    content: options.content ?? 'full',
    ttlMinutes: options.ttlMinutes ?? 15,
    guidAuthority: options.guidAuthority ?? `${new URL(siteUrl).hostname},2026`,
    hubUrl: options.hubUrl ?? null,
    isPrivateHubAllowed: options.isPrivateHubAllowed ?? false,
    tombstoneDays: options.tombstoneDays ?? 30,
    dayOffsetMinutes: options.dayOffsetMinutes ?? 0,
    timeZone: options.timeZone ?? config.admin?.timezones?.defaultTimezone ?? 'Asia/Ho_Chi_Minh',
    renderBodies:
      options.renderBodies ??
      lexicalBodies({ media: options.media?.collection ?? null, converters: options.converters }),
    readRelated: options.readRelated ?? null,
    find: options.find ?? findWithHooks,
    access: options.access ?? anyLogin,
    partnerFeeds:
      partnerFeeds === false
        ? null
        : {
            slug: partnerFeeds.slug ?? 'feeds',
            access: partnerFeeds.access ?? anyLogin,
            group: partnerFeeds.group ?? null,
            prefix: partnerFeeds.prefix ?? 'doi-tac',
          },
    isServedByPayload: basePath === own,
  }
  refuseLocalesAsNames(resolved)
  return localize(resolved, options, locales?.defaultLocale ?? null)
}

type Surroundings = {
  readonly options: RssFeedsOptions
  readonly lookup: Lookup
  readonly locales: Locales | null
}

function resolveSource(
  source: SourceOptions,
  { options: { visibility }, lookup, locales }: Surroundings,
): Source {
  const { collection } = source
  const { title, standfirst, body, leadPhoto, byline, expiresAt, key } = source.fields
  const { publishedAt = usualDate(lookup, collection), visibleSince, modifiedAt } = source.fields
  const ends = expiresAt === undefined ? usualEnd(lookup, collection) : expiresAt
  const isTranslated = lookup.fieldAt(collection, title)?.isLocalized ?? false
  return {
    collection,
    // Words and paths are those of a language: `localize` fills them in.
    feed: { name: source.feed.name, title: null, path: '' },
    path: () => null,
    needsTranslation: isTranslated && locales?.hasFallback === false,
    content: source.content ?? null,
    select: source.select ?? [],
    textSelect: source.textSelect ?? [],
    visibility: visibility ?? visibilityFor(lookup, collection, { publishedAt, expiresAt: ends }),
    fields: {
      title,
      standfirst: standfirst ?? null,
      body: body ?? null,
      leadPhoto: leadPhoto ?? null,
      byline: byline ?? null,
      publishedAt,
      visibleSince: visibleSince ?? publishedAt,
      modifiedAt: modifiedAt ?? 'updatedAt',
      expiresAt: ends,
      key: key ?? 'id',
    },
    relations: (source.relations ?? []).map((relation) => {
      const { parent = null, description = null } = relation
      const words = { label: '', path: () => '' }
      return { name: 'name', slug: 'slug', ...relation, parent, description, ...words }
    }),
  }
}

/** Payload's own address may end with a slash. */
function originOf(serverUrl: string | undefined): string {
  const origin = URL.parse(serverUrl ?? '')?.origin
  if (origin === undefined || origin === 'null') {
    const accepted = 'an origin such as https://example.org, here or as Payload’s serverURL'
    return refuseOption(plugin, 'siteUrl', serverUrl, accepted)
  }
  return origin
}

function checkHub({ hubUrl, isPrivateHubAllowed = false }: RssFeedsOptions): void {
  if (hubUrl === undefined || hubUrl === null) return
  const url = URL.parse(hubUrl)
  if (!url) return refuseOption(plugin, 'hubUrl', hubUrl, 'an http or https address')
  if (url.username !== '' || url.password !== '') {
    throw new Error(
      'rss-feeds: hubUrl holds a user name or password, and every feed names it to its readers; expected an address without them',
    )
  }
  if (isPrivateHubAllowed || !isPrivateHost(url.hostname)) return
  refuseOption(plugin, 'hubUrl', hubUrl, 'a public host, or isPrivateHubAllowed: true')
}

function refuseSharedNames(sources: readonly Source[]): void {
  const seen = new Set<string>()
  sources.forEach(({ feed }, index) => {
    if (seen.has(feed.name)) {
      refuseOption(plugin, `sources[${index}].feed.name`, feed.name, 'a name of its own')
    }
    seen.add(feed.name)
  })
}
