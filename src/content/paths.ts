import { addressOf } from '../../collections/addressOf.ts'
import { reservedSegments } from '../../collections/slugs.ts'
import { widgetScriptPath } from '../../plugins/kit/widgets/widgetScript.ts'
import { parseDay } from './hanoiDay.ts'
import { cursorParameter, formatCursor, type Cursor } from './cursor.ts'

export { decoded, normalPath } from '../../collections/normalPath.ts'

/** What a reader can ask for by its address. {@link pathOf} and {@link parsePath} are inverse. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'section'; readonly parentSlug: string | null; readonly slug: string }
  | { readonly page: 'article'; readonly slug: string; readonly publicId: number }
  | { readonly page: 'tag' | 'author' | 'dossier'; readonly slug: string }
  /** `2026/11/26` */
  | { readonly page: 'day'; readonly day: string }
  | {
      readonly page:
        'latest' | 'dossiers' | 'events' | 'spotlights' | 'health-messages' | 'corrections'
    }
  /** What stands in a reader's own browser, and what belongs to it. */
  | {
      readonly page: 'saved' | 'saved-state' | 'kept' | 'manifest' | 'worker'
    }
  | { readonly page: 'event' | 'spotlight' | 'health-message'; readonly slug: string }
  | {
      readonly page: 'event-file' | 'producer' | 'alert' | 'poster' | 'poster-picture'
      readonly slug: string
    }
  | {
      readonly page: 'sitemap-index' | 'robots' | 'feeds' | 'widget-script' | 'calendar' | 'alerts'
    }
  | { readonly page: 'sitemap'; readonly name: string }
  /** The drawn card of the page at a path. */
  | { readonly page: 'card'; readonly of: string }
  | { readonly page: 'banner-widget'; readonly name: string; readonly format: 'json' | 'html' }

const collectionOf = {
  article: 'articles',
  section: 'categories',
  tag: 'tags',
  author: 'authors',
  dossier: 'dossiers',
  event: 'events',
  spotlight: 'product-spotlights',
  'health-message': 'public-health-messages',
} as const

const fixed = {
  home: '/',
  latest: '/tin-moi',
  dossiers: '/ho-so',
  events: '/su-kien',
  spotlights: '/san-pham-ocop',
  'health-messages': '/thong-diep-suc-khoe',
  corrections: '/cai-chinh',
  saved: '/tin-da-luu',
  'saved-state': '/tin-da-luu.json',
  kept: '/ngoai-tuyen',
  manifest: '/manifest.webmanifest',
  worker: '/sw.js',
  'sitemap-index': '/sitemap.xml',
  robots: '/robots.txt',
  feeds: '/rss',
  'widget-script': widgetScriptPath,
  calendar: '/su-kien.ics',
  alerts: '/thong-diep-suc-khoe.atom',
} as const

/** The one path of a page. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'latest':
    case 'dossiers':
    case 'events':
    case 'spotlights':
    case 'health-messages':
    case 'corrections':
    case 'saved':
    case 'saved-state':
    case 'kept':
    case 'manifest':
    case 'worker':
    case 'sitemap-index':
    case 'robots':
    case 'feeds':
    case 'widget-script':
    case 'calendar':
    case 'alerts':
      return fixed[route.page]
    case 'day':
      return `/${route.day}`
    case 'producer':
      return `${fixed.spotlights}/chu-the/${route.slug}`
    case 'poster':
      return `${fixed['health-messages']}/${route.slug}/ap-phich`
    case 'poster-picture':
      return `${fixed['health-messages']}/${route.slug}/ap-phich.png`
    case 'alert':
      return `${fixed['health-messages']}/${route.slug}.cap`
    case 'event-file':
      return `${fixed.events}/${route.slug}.ics`
    case 'sitemap':
      return `/sitemaps/${route.name}.xml`
    case 'card':
      return `/the-chia-se${route.of === '/' ? '' : route.of}.png`
    case 'banner-widget':
      return `/widgets/banner/${route.name}${route.format === 'json' ? '.json' : ''}`
    default:
      // Only a document without a slug has no address, and a route has one.
      return addressOf(collectionOf[route.page], route) ?? '/'
  }
}

/** A list's further page. */
export const pathBefore = (path: string, cursor: Cursor): string =>
  `${path}?${cursorParameter}=${formatCursor(cursor)}`

/** The photo's file, as Express serves it. */
export const photoPath = (filename: string): string => `/media/${encodeURIComponent(filename)}`

const segment = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Also `.media`, the address of longform pieces on the old site; any text may precede the number. */
const article = /^\/(?:([^/]*)-)?(\d{1,15})\.(?:html|media)$/
const bannerWidget = /^\/widgets\/banner\/([a-z0-9]+(?:-[a-z0-9]+)*)(\.json)?$/
const card = /^\/the-chia-se(\/.+)?\.png$/
const eventFile = /^\/su-kien\/([a-z0-9]+(?:-[a-z0-9]+)*)\.ics$/
const alert = /^\/thong-diep-suc-khoe\/([a-z0-9]+(?:-[a-z0-9]+)*)\.cap$/
const poster = /^\/thong-diep-suc-khoe\/([a-z0-9]+(?:-[a-z0-9]+)*)\/ap-phich(\.png)?$/
const producer = /^\/san-pham-ocop\/chu-the\/([a-z0-9]+(?:-[a-z0-9]+)*)$/
const sitemap = /^\/sitemaps\/([a-z0-9]+(?:-[a-z0-9]+)*)\.xml$/

/**
 * What stands at a path in its normal form ({@link normalPath}); null where nothing can. An article
 * is found by its number whatever the text before it, so its slug may be another than today's.
 */
export function parsePath(path: string): Route | null {
  for (const page of Object.keys(fixed) as (keyof typeof fixed)[]) {
    if (fixed[page] === path) return { page }
  }
  const [, slug = '', number] = article.exec(path) ?? []
  if (number !== undefined) return { page: 'article', slug, publicId: Number(number) }
  const name = sitemap.exec(path)?.[1]
  if (name !== undefined) return { page: 'sitemap', name }
  const drawn = card.exec(path)
  if (drawn) return { page: 'card', of: drawn[1] ?? '/' }
  const event = eventFile.exec(path)?.[1]
  if (event !== undefined) return { page: 'event-file', slug: event }
  if (parseDay(path.slice(1)) !== null) return { page: 'day', day: path.slice(1) }
  const warned = alert.exec(path)?.[1]
  if (warned !== undefined) return { page: 'alert', slug: warned }
  const [, printed, picture] = poster.exec(path) ?? []
  if (printed !== undefined) return { page: picture ? 'poster-picture' : 'poster', slug: printed }
  const maker = producer.exec(path)?.[1]
  if (maker !== undefined) return { page: 'producer', slug: maker }
  const [, place, json] = bannerWidget.exec(path) ?? []
  if (place !== undefined) {
    return { page: 'banner-widget', name: place, format: json ? 'json' : 'html' }
  }
  return parseSegments(path.slice(1).split('/'))
}

function parseSegments(segments: readonly string[]): Route | null {
  const [first = '', second] = segments
  if (segments.length > 2 || !segments.every((text) => segment.test(text))) return null
  if (second === undefined) {
    return isReserved(first) ? null : { page: 'section', parentSlug: null, slug: first }
  }
  const page = detailPages.get(first)
  if (page) return { page, slug: second }
  return isReserved(first) ? null : { page: 'section', parentSlug: first, slug: second }
}

type DetailPage = 'event' | 'spotlight' | 'health-message' | 'tag' | 'author' | 'dossier'
const detailPages = new Map<string, DetailPage>([
  ['su-kien', 'event'],
  ['san-pham-ocop', 'spotlight'],
  ['thong-diep-suc-khoe', 'health-message'],
  ['tu-khoa', 'tag'],
  ['tac-gia', 'author'],
  ['ho-so', 'dossier'],
])

const isReserved = (text: string): boolean => (reservedSegments as readonly string[]).includes(text)
