import type { Access, Config } from 'payload'
import { findWithHooks, type FindForReaders } from '../kit/findForReaders.ts'
import { createVisibilityRule, type VisibilityRule } from '../kit/visibility.ts'
import { languageOf } from './core/languageOf.ts'
import { lexicalBodies } from './reading/lexicalBodies.ts'
import type {
  BodyRenderer,
  Label,
  MediaOptions,
  RelatedReader,
  RelationOptions,
  RssFeedsOptions,
  SourceFields,
  SourceOptions,
} from './options.ts'
import { isPrivateHost } from '../kit/addresses/isPrivateHost.ts'

type All<T> = { readonly [K in keyof T]-?: T[K] }

export type Relation = All<Omit<RelationOptions, 'parent' | 'description'>> & {
  readonly parent: string | null
  readonly description: string | null
}
export type Source = All<
  Pick<SourceOptions, 'collection' | 'feed' | 'path' | 'select' | 'textSelect'>
> & {
  readonly fields: Readonly<Record<Exclude<keyof SourceFields, RequiredField>, string | null>> &
    Readonly<Record<RequiredField, string>>
  readonly relations: readonly Relation[]
  /** Null for the plugin's own. */
  readonly content: 'full' | 'summary' | null
}
type RequiredField = 'title' | 'publishedAt' | 'visibleSince' | 'modifiedAt' | 'key'
type Scalars = All<
  Pick<
    RssFeedsOptions,
    | 'siteUrl'
    | 'site'
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
  readonly sources: readonly Source[]
  readonly media: MediaOptions | null
  readonly renderBodies: BodyRenderer
  readonly find: FindForReaders
  readonly readRelated: RelatedReader | null
  readonly visibility: VisibilityRule
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

const anyLogin: Access = ({ req }) => Boolean(req.user)

/**
 * @throws Error naming the first wrong option, its value and what is accepted.
 */
export function resolveOptions(options: RssFeedsOptions, config: Config): ResolvedOptions {
  const siteUrl = options.siteUrl ?? config.serverURL ?? ''
  check('siteUrl', siteUrl, isOrigin(siteUrl), 'an origin such as https://example.org')
  checkNumber('limit', options.limit, 1, 500)
  checkNumber('ttlMinutes', options.ttlMinutes, 1, 1440)
  checkNumber('tombstoneDays', options.tombstoneDays, 1, 365)
  checkNumber('dayOffsetMinutes', options.dayOffsetMinutes, -720, 840)
  checkHub(options)
  checkSite(options.site)
  const own = `${config.routes?.api ?? '/api'}/rss-feeds`
  const basePath = options.basePath ?? own
  check('basePath', basePath, /^\/[\w/-]*[\w-]$/.test(basePath), 'a path such as /rss')
  const sources = options.sources.map((source, index) => resolveSource(source, index, config))
  check('sources', sources.length, sources.length > 0, 'at least one collection')
  refuseSharedNames(sources)
  const { partnerFeeds = {} } = options
  const timeZone =
    options.timeZone ?? config.admin?.timezones?.defaultTimezone ?? 'Asia/Ho_Chi_Minh'
  check('timeZone', timeZone, isTimeZone(timeZone), 'a zone such as Asia/Ho_Chi_Minh')
  return {
    siteUrl,
    site: options.site,
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
    timeZone,
    renderBodies: options.renderBodies ?? lexicalBodies(options.media?.collection ?? null),
    readRelated: options.readRelated ?? null,
    visibility: options.visibility ?? createVisibilityRule(),
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
}

function resolveSource(source: SourceOptions, index: number, { collections }: Config): Source {
  const place = `sources[${index}]`
  const slugs = (collections ?? []).map(({ slug }) => slug)
  const known = `one of the project's collections: ${slugs.join(', ')}`
  check(`${place}.collection`, source.collection, slugs.includes(source.collection), known)
  const isSegment = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(source.feed.name)
  check(`${place}.feed.name`, source.feed.name, isSegment, 'a URL segment such as trang-chu')
  const { title, standfirst, body, leadPhoto, byline, expiresAt, key } = source.fields
  const { publishedAt = 'publishedAt', visibleSince, modifiedAt } = source.fields
  return {
    ...source,
    content: source.content ?? null,
    select: source.select ?? [],
    textSelect: source.textSelect ?? [],
    fields: {
      title,
      standfirst: standfirst ?? null,
      body: body ?? null,
      leadPhoto: leadPhoto ?? null,
      byline: byline ?? null,
      publishedAt,
      visibleSince: visibleSince ?? publishedAt,
      modifiedAt: modifiedAt ?? 'updatedAt',
      expiresAt: expiresAt === undefined ? 'expiresAt' : expiresAt,
      key: key ?? 'id',
    },
    relations: (source.relations ?? []).map((relation, number) => {
      const where = `${place}.relations[${number}].collection`
      check(where, relation.collection, slugs.includes(relation.collection), known)
      const { parent = null, description = null } = relation
      return { name: 'name', slug: 'slug', ...relation, parent, description }
    }),
  }
}

/** A function is asked while readers wait, and is taken at its word. */
function checkSite(site: RssFeedsOptions['site']): void {
  if (typeof site === 'function') return
  const isLanguage = languageOf(site.language) !== null
  check('site.language', site.language, isLanguage, 'a BCP 47 language such as vi or vi-VN')
  check('site.name', site.name, site.name.trim() !== '', 'a name')
}

function checkHub({ hubUrl, isPrivateHubAllowed = false }: RssFeedsOptions): void {
  if (hubUrl === undefined || hubUrl === null) return
  const isWeb = URL.canParse(hubUrl) && /^https?:$/.test(new URL(hubUrl).protocol)
  check('hubUrl', hubUrl, isWeb, 'an http or https address')
  const { username, password } = new URL(hubUrl)
  if (username !== '' || password !== '') {
    throw new Error(
      'rss-feeds: hubUrl holds a user name or password, and every feed names it to its readers; expected an address without them',
    )
  }
  const isOpen = isPrivateHubAllowed || !isPrivateHost(new URL(hubUrl).hostname)
  check('hubUrl', hubUrl, isOpen, 'a public host, or isPrivateHubAllowed: true')
}

function refuseSharedNames(sources: readonly Source[]): void {
  const seen = new Set<string>()
  sources.forEach(({ feed }, index) => {
    check(`sources[${index}].feed.name`, feed.name, !seen.has(feed.name), 'a name of its own')
    seen.add(feed.name)
  })
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text)

function checkNumber(name: string, value: number | undefined, from: number, to: number): void {
  if (value === undefined) return
  const isRight = Number.isInteger(value) && value >= from && value <= to
  check(name, value, isRight, `${from}–${to}, a whole number`)
}

function check(name: string, value: unknown, isRight: boolean, accepted: string): void {
  if (isRight) return
  // `NaN` and infinity are `null` in JSON.
  const written = typeof value === 'number' ? String(value) : JSON.stringify(value)
  throw new Error(`rss-feeds: ${name} is ${written}; expected ${accepted}`)
}
