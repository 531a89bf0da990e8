import { colorCss, colorName } from '../core/bannerColors.ts'
import type { Campaign, Creative } from '../core/campaign.ts'
import type { CreativeColors } from '../core/creative.ts'
import { decide, type Decision, nextChange } from '../core/decide.ts'
import { formatInstant, startOfDay } from '../core/localTime.ts'
import { tagsOfPage } from '../core/pageTags.ts'
import type { Placement } from '../core/placement.ts'
import { type BannerModel, type Issued, renderBanner } from '../core/renderBanner.ts'
import type { PageFacts } from '../core/targeting.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { TokenSigner } from '../../kit/signedToken.ts'
import { tagOfDocument } from '../../kit/tags.ts'
import { openWindow } from '../core/window.ts'
import type { Zone } from '../core/zone.ts'
import type { ResolvedOptions } from '../options.ts'
import type { Book } from './book.ts'
import { leadsTo } from './leadsTo.ts'

/** What a token proves: this creative was delivered at this placement. */
export type Delivery = {
  readonly campaign: string
  readonly creative: string
  readonly placement: string
  /** Delivered to a page of another site, by the widget. */
  readonly isElsewhere: boolean
}

/** A page's banners as markup, by placement; a placement without one is not there. */
export type PlacedBanners = {
  readonly slots: Readonly<Record<string, string>>
  /** The creatives' own colours. */
  readonly colors: readonly CreativeColors[]
  /** Style sheets for the creatives' own colours. */
  readonly stylesheets: readonly string[]
  /** For the page's own markup, before the first paint; null where there is no banner. */
  readonly early: PlacedScript | null
  /** Address of the script that keeps dismissals and counts; null where there is nothing to do. */
  readonly script: string | null
}

type PlacedScript = {
  /** The text of the element. */
  readonly body: string
  /** Its `data-tb-css`: the same rules as the style sheets, which it then saves. */
  readonly css: string
}

export type PlaceQuestion = {
  readonly page: PageFacts
  /** The page's address: shares pages out by weight. */
  readonly address: string
  readonly now: number
  /** Whose word an emergency is where its creative names no source. */
  readonly issuer?: string
  /** The page is another site's, which shows a widget. */
  readonly isElsewhere?: boolean
}

export type Placing = {
  readonly options: ResolvedOptions
  readonly signer: TokenSigner<Delivery>
  readonly early: { readonly body: string }
  readonly scriptPath: string
  /** Origin of the site; empty where the project has not said it. */
  readonly siteUrl: string
}

const dayMs = 24 * 60 * 60_000

/** Every banner of one page at one instant, what they were made from, and until when that holds. */
export function placeBanners(
  book: Book,
  { page, address, now, issuer, isElsewhere = false }: PlaceQuestion,
  { options, signer, early, scriptPath, siteUrl }: Placing,
): Sourced<PlacedBanners> {
  const { placements, slugs, media, zone } = options
  // The same all day, so that a page made again keeps its bytes and its ETag.
  const midnight = startOfDay(startOfDay(now, zone) + 1.5 * dayMs, zone)
  const expiresAt = midnight + dayMs
  const shown: Shown[] = []
  const slots: Record<string, string> = {}
  const leadsHere = leadsTo(address, { pageOf: options.pageOf, siteUrl })
  for (const placement of placements) {
    const [narrow, wide] = (['narrow', 'wide'] as const).map((width) =>
      decide({
        ...{ placement, page, width, instant: now, campaigns: book.index, seed: address },
        leadsHere,
      }),
    )
    const found = shownOf(narrow, wide).map((banner) => ({ ...banner, placement }))
    shown.push(...found)
    const html = found.map((banner) => {
      const { campaign, creative } = banner
      const [by, what] = [campaign.id, creative.id]
      const delivery = { campaign: by, creative: what, placement: placement.name, isElsewhere }
      const token = signer.sign(delivery, expiresAt)
      const issued = issuedOf(campaign, creative, { now, zone, issuer: issuer ?? null })
      return renderBanner({ ...modelOf(banner, token, options.readerPath), issued }).html
    })
    if (html.length > 0) slots[placement.name] = html.join('')
  }
  const change = nextChange({ page, instant: now, campaigns: book.index, placements })
  const byName = shown.map(
    ({ creative: { content } }) => [colorName(content.colors), content.colors] as const,
  )
  const colors = new Map(byName)
  return {
    value: {
      slots,
      colors: [...colors.values()],
      stylesheets: [...colors.keys()].map((name) => `${options.readerPath}/mau/${name}.css`),
      early:
        shown.length > 0
          ? { body: early.body, css: [...colors.values()].map(colorCss).join('') }
          : null,
      script: shown.length > 0 ? scriptPath : null,
    },
    tags: [
      ...tagsOfPage(slugs.campaigns, page),
      ...(media ? picturesOf(shown).map((id) => tagOfDocument(media.slug, id)) : []),
    ],
    staleAt: earliest(change, book.staleAt, shown.length > 0 ? midnight : null),
  }
}

type Shown = {
  readonly campaign: Campaign
  readonly creative: Creative
  readonly width: 'narrow' | 'wide' | null
  readonly placement: Placement
}

/** One banner for both widths where they agree. */
function shownOf(
  narrow: Decision<Creative['content']> | undefined,
  wide: Decision<Creative['content']> | undefined,
): Omit<Shown, 'placement'>[] {
  const isSame = narrow?.creative?.id === wide?.creative?.id
  return [
    ...(narrow?.creative ? [{ ...narrow, width: isSame ? null : ('narrow' as const) }] : []),
    ...(wide?.creative && !isSame ? [{ ...wide, width: 'wide' as const }] : []),
  ]
}

function modelOf(
  { campaign, creative, width, placement }: Shown,
  token: string,
  readerPath: string,
): Omit<BannerModel, 'issued'> {
  const { content } = creative
  return {
    place: placement.name,
    campaign: campaign.id,
    revision: campaign.revision,
    content,
    clickPath: content.link === null ? null : `${readerPath}/di/${token}`,
    token,
    capPerDay: campaign.capPerDay,
    isDismissible: campaign.isDismissible,
    isEmergency: campaign.kind === 'emergency',
    width,
  }
}

type Issuing = { readonly now: number; readonly zone: Zone; readonly issuer: string | null }

/** Since the start of the window that is open now. */
function issuedOf(
  { kind, windows }: Campaign,
  { content }: Creative,
  { now, zone, issuer }: Issuing,
): Issued | null {
  const window = windows.find((one) => openWindow(one, zone).isOpen(now))
  if (kind !== 'emergency' || !window) return null
  const at = new Date(window.startsAt).toISOString()
  const by = content.source === null ? issuer : null
  return { at, clock: formatInstant(window.startsAt, zone), by }
}

const picturesOf = (shown: readonly Shown[]): string[] =>
  shown.flatMap(({ creative }) => creative.content.pictures.map(({ id }) => id))
