import type { Sourced } from '../../../plugins/kit/sourced.ts'
import { type Ledger, openLedger } from '../../content/ledger.ts'
import { listNamed } from '../../content/named.ts'
import { addressOf } from '../../../collections/addressOf.ts'
import { endOfHanoiDay, startOfHanoiDay } from '../../content/hanoiDay.ts'
import { readNavigation } from '../../content/navigation.ts'
import { pathOf } from '../../content/paths.ts'
import { type Reading, recall } from '../../content/reading.ts'
import { findSections, sectionsOf, type Sections } from '../../content/sections.ts'
import { readSiteIdentity, unnamedPaper } from '../../content/siteIdentity.ts'
import { cardAddress } from '../../site/index.ts'
import type { FeedLink, Frame, Link, NavItem, SiteIdentity } from '../../site/models.ts'
import { noBanners, type PageBanners, type PageSubject, readBanners } from './banners.ts'
import { feedPath, mediaTypes } from '../../../plugins/rss-feeds/core/feedAddress.ts'
import { breadcrumbList } from './jsonLd/breadcrumbList.ts'
import type { PageContext } from './pageContext.ts'

/** What the frames of all pages share. */
export type FrameBase = {
  readonly identity: SiteIdentity
  readonly nav: NavItem[]
  readonly sections: Sections
  /** What the paper says of itself. */
  readonly ownPages: Link[]
  readonly siteUrl: string
  readonly stylesheet: string
  /** Epoch milliseconds. */
  readonly now: number
  /** What stands in the places for campaigns; null on a page that shows none. */
  readonly banners: PageBanners | null
}

/** Reads what every page shows around its content, and enters it in the page's account. */
export async function readFrameBase(
  reading: Reading,
  context: Pick<PageContext, 'siteUrl' | 'stylesheet' | 'bannerPreview'>,
  ledger: Ledger,
): Promise<FrameBase> {
  const { siteUrl, stylesheet } = context
  const [paper, banners] = await Promise.all([
    recall(reading, 'paper', () => readPaper(reading)),
    readBanners(reading, context.bannerPreview),
  ])
  return { ...ledger.take(paper), siteUrl, stylesheet, now: reading.now, banners }
}

type Paper = Pick<FrameBase, 'identity' | 'nav' | 'sections' | 'ownPages'>

/** What the whole paper has in common. */
async function readPaper(reading: Reading): Promise<Sourced<Paper>> {
  const ledger = openLedger()
  const [identity, found, pages] = await Promise.all([
    readSiteIdentity(reading),
    findSections(reading),
    listNamed(reading, 'pages'),
  ])
  const sections = ledger.take(found)
  const nav = ledger.take(await readNavigation(reading, sections))
  const ownPages = ledger
    .take(pages)
    .map(({ name, slug }) => ({ label: name, href: addressOf('pages', { slug }) ?? '/' }))
  const value = { identity: ledger.take(identity), nav, sections, ownPages }
  return { value, tags: ledger.tags, staleAt: ledger.staleAt }
}

/** A frame that needs no database. */
export const bareFrameBase = (
  { siteUrl, stylesheet }: Pick<PageContext, 'siteUrl' | 'stylesheet'>,
  now: number,
): FrameBase => ({
  identity: unnamedPaper,
  nav: [],
  ownPages: [],
  sections: sectionsOf([]),
  siteUrl,
  stylesheet,
  now,
  banners: null,
})

/** A feed by its title and its name, `giao-duc` or `tu-khoa/ocop`. */
export type FeedName = { readonly label: string; readonly name: string }

export type FrameParts = {
  /** Path and understood parameters of the page's one address. */
  readonly address: string
  readonly title: string
  readonly description?: string | null
  /** Below the home page, the page itself last. */
  readonly breadcrumbs: Link[]
  readonly openGraph?: Partial<Frame['openGraph']>
  readonly jsonLd?: object[]
  readonly robots?: string | null
  /** Of what the page is about, for campaigns aimed at it. */
  readonly about?: PageSubject
  /** The page's own feed; the paper's is on every page. */
  readonly feed?: FeedName
  /** What calendar programs subscribe to. */
  readonly calendar?: Link
  /** What programs that warn subscribe to. */
  readonly alerts?: Link
  /** Address of the next page of a list. */
  readonly next?: string | null
}

/**
 * The frame of one page. The masthead prints the day, so every page changes at midnight in Hà Nội
 * and, for its bytes to stay the same until then, is told the day and not the instant.
 */
export function buildFrame(base: FrameBase, ledger: Ledger, parts: FrameParts): Frame {
  const { identity, nav, ownPages, siteUrl, stylesheet, now } = base
  ledger.expire(endOfHanoiDay(now))
  const { address, title, description = null, breadcrumbs, next, robots = null } = parts
  const trail = breadcrumbList(
    [{ label: 'Trang chủ', href: pathOf({ page: 'home' }) }, ...breadcrumbs],
    siteUrl,
  )
  return {
    identity,
    nav,
    ownPages,
    siteUrl,
    canonical: siteUrl + address,
    title,
    description: description ?? (robots === null ? `${title} – ${identity.paperName}` : null),
    breadcrumbs,
    card: siteUrl + (robots === null ? cardOf(address) : cardAddress),
    openGraph: { type: 'website', image: null, ...parts.openGraph },
    jsonLd: [...(parts.jsonLd ?? []), ...(breadcrumbs.length > 0 ? [trail] : [])],
    robots,
    now: new Date(startOfHanoiDay(now)).toISOString(),
    stylesheet,
    banners: bannersOf(base, ledger, parts),
    feeds: [
      ...(parts.feed ? linksTo(parts.feed) : []),
      ...linksTo({ label: identity.paperName, name: homeFeedName }),
      ...(parts.alerts ? [{ ...parts.alerts, type: mediaTypes.atom }] : []),
      ...(parts.calendar ? [{ ...parts.calendar, type: 'text/calendar' }] : []),
    ],
    ...(next ? { next: siteUrl + next } : {}),
  }
}

function bannersOf({ banners, identity }: FrameBase, ledger: Ledger, parts: FrameParts) {
  if (!banners) return noBanners
  const { address, about = {} } = parts
  const placed = ledger.take(banners.on({ address, about, issuer: identity.paperName }))
  return { ...placed, afterParagraph: banners.afterParagraph }
}

/** Of the page itself, whichever of its list's pages it is. */
const cardOf = (address: string): string =>
  pathOf({ page: 'card', of: address.split('?')[0] ?? address })

/** The feed of everything. */
const homeFeedName = 'trang-chu'

/** Reader programs take the first that they know: RSS all of them, Atom the better ones. */
const formats = { rss: '', atom: ' (Atom)', json: ' (JSON Feed)' } as const

const linksTo = ({ label, name }: FeedName): FeedLink[] =>
  (['rss', 'atom', 'json'] as const).map((format) => ({
    label: label + formats[format],
    href: pathOf({ page: 'feeds' }) + feedPath({ name, format, archive: null }),
    type: mediaTypes[format],
  }))
