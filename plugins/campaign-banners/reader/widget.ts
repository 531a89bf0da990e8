import type { Rendered } from '../../kit/rendered.ts'
import { bannerCss } from '../core/bannerCss.ts'
import { colorCss } from '../core/bannerColors.ts'
import { everyWidgetPage } from '../core/targeting.ts'
import type { BannerDesk } from './desk.ts'

export type WidgetRequest = {
  readonly placement: string
  readonly format: 'json' | 'html'
  /** Absolute, for addresses that work on another site. */
  readonly siteUrl: string
  readonly now: number
}

/**
 * One placement for a page of another site: as JSON for the widget's script, or as a document of
 * its own for a frame. Null where there is no such placement. It holds nothing of the reader, so
 * one answer serves them all.
 */
export async function renderWidget(
  desk: BannerDesk,
  { placement, format, siteUrl, now }: WidgetRequest,
): Promise<Rendered | null> {
  const known = desk.options.placements.find(({ name }) => name === placement)
  if (!known?.isEnabled) return null
  const book = await desk.read(now)
  const address = `widget:${placement}`
  const placed = desk.place(book, { page: everyWidgetPage, address, now, isElsewhere: true })
  const html = absolute(placed.value.slots[placement] ?? '', siteUrl)
  const colors = placed.value.colors.map(colorCss).join('')
  const css = html === '' ? '' : bannerCss + colors
  const body =
    format === 'json'
      ? JSON.stringify({ html, css, tell: `${siteUrl}${desk.options.readerPath}/g` })
      : `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><base target="_top"><title>${known.label.vi}</title><link rel="stylesheet" href="${desk.options.readerPath}/look.css">${placed.value.stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}${html === '' ? '' : scriptsOf(desk)}</head><body class="tb-frame">${html}</body></html>`
  return {
    status: 200,
    headers: {
      'content-type':
        format === 'json' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    },
    body,
    tags: placed.tags,
    staleAt: placed.staleAt,
  }
}

/** In a frame the site's own scripts count; what they remember stays with the frame. */
const scriptsOf = ({ early, script }: BannerDesk): string =>
  `<script src="${early.path}"></script><script defer src="${script.path}"></script>`

/** Links and pictures of the site's own, as another site has to write them. */
const absolute = (html: string, siteUrl: string): string =>
  html
    .replaceAll(/(href|src)="\/(?!\/)/g, `$1="${siteUrl}/`)
    .replaceAll(
      /srcset="([^"]*)"/g,
      (_, list: string) => `srcset="${list.replaceAll(/(^|, )\/(?!\/)/g, `$1${siteUrl}/`)}"`,
    )
