import {
  type BannerDesk,
  bannerDeskOf,
  renderWidget,
} from '../../../plugins/campaign-banners/index.ts'
import type { Sourced } from '../../../plugins/kit/sourced.ts'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import { normalPath, parsePath } from '../../content/paths.ts'
import type { Reading } from '../../content/reading.ts'
import type { FrameBanners } from '../../site/models.ts'
import type { Answer, Making } from './pageContext.ts'

type BannerBook = Awaited<ReturnType<BannerDesk['read']>>

/** Campaigns as somebody may book them, at the instant that is asked about. */
export type BannerPreview = {
  readonly book: BannerBook
  /** Epoch milliseconds; the page's own content may be of another. */
  readonly instant: number
}

/** What a page is about, for campaigns that are aimed at it. */
export type PageSubject = {
  /** With those above them. */
  readonly sections?: readonly DocumentId[]
  readonly tags?: readonly DocumentId[]
}
type Question = {
  readonly address: string
  readonly about: PageSubject
  /** The paper's name, under emergencies that name no source. */
  readonly issuer: string
}

/** The campaigns of one instant, asked page by page. */
export type PageBanners = {
  on(question: Question): Sourced<Omit<FrameBanners, 'afterParagraph'>>
  readonly afterParagraph: number
}

export const noBanners: FrameBanners = {
  slots: {},
  stylesheets: [],
  early: null,
  script: null,
  afterParagraph: 1,
}

/** Opens the book of campaigns for one page; null where the plugin is away. */
export async function readBanners(
  { payload, now }: Reading,
  preview?: BannerPreview,
): Promise<PageBanners | null> {
  const desk = bannerDeskOf(payload)
  if (!desk) return null
  const instant = preview?.instant ?? now
  const book = preview?.book ?? (await desk.read(instant))
  const inText = desk.options.placements.find(({ afterParagraph }) => afterParagraph !== undefined)
  return {
    afterParagraph: inText?.afterParagraph ?? 1,
    on: ({ address, about, issuer }) => {
      const placed = desk.place(book, {
        address,
        issuer,
        now: instant,
        page: {
          type: typeOf(address),
          sections: (about.sections ?? []).map(String),
          tags: (about.tags ?? []).map(String),
        },
      })
      // Whoever previews sees what she closed as a reader, and no script runs.
      return preview ? { ...placed, value: { ...placed.value, early: null, script: null } } : placed
    },
  }
}

/** The list of all stories is to campaigns what a section's list is. */
function typeOf(address: string): string {
  const page = parsePath(normalPath(address.split('?')[0] ?? address))?.page ?? 'other'
  return page === 'latest' ? 'section' : page
}

type WidgetRoute = { readonly name: string; readonly format: 'json' | 'html' }

/** One place for the pages of other sites. */
export async function bannerWidget(
  { reading, ledger, base }: Making,
  { name, format }: WidgetRoute,
): Promise<Answer | null> {
  const desk = bannerDeskOf(reading.payload)
  const { siteUrl } = base
  const widget =
    desk && (await renderWidget(desk, { placement: name, format, siteUrl, now: reading.now }))
  if (!widget) return null
  const { body, tags, staleAt } = widget
  const text = ledger.take({ value: body.toString(), tags, staleAt })
  return format === 'json' ? { json: text } : { html: text }
}
