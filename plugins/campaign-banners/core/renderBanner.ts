import { html, type Html } from './html.ts'
import type { CreativeContent, CreativePicture } from './creative.ts'
import { colorClass } from './bannerColors.ts'
import { stepIcon } from './stepIcons.ts'

/** One banner on one page. */
export type BannerModel = {
  /** Placement; also the heading's id on the page. */
  readonly place: string
  readonly campaign: string
  readonly revision: number
  readonly content: CreativeContent
  /** Where the link goes through, to be counted; null without a link. */
  readonly clickPath: string | null
  /** Signed proof that this banner was delivered; null where nothing is counted. */
  readonly token: string | null
  readonly capPerDay: number | null
  readonly isDismissible: boolean
  readonly isEmergency: boolean
  /** Since when an emergency stands and whose word it is; null for everything else. */
  readonly issued: Issued | null
  /** Shown on this width only; null on every. */
  readonly width: 'narrow' | 'wide' | null
}

/** An emergency without its time and issuer is a rumour. */
export type Issued = {
  /** ISO 8601, for programs. */
  readonly at: string
  /** `14:05 27/11/2026` */
  readonly clock: string
  /** Null where neither the creative nor the site says. */
  readonly by: string | null
}

/** Where phones end; the style sheet says the same. */
const onPhones = '(max-width: 639.98px)'

/**
 * A banner as markup without any style or script in it, for pages under a strict content policy.
 * The class names say "thông báo", notice: blockers hide what is called banner or ad. An emergency is a
 * landmark; four campaigns on a page would only be in the way of who goes from one to the next.
 */
export function renderBanner(model: BannerModel): Html {
  const { place, content, clickPath, isEmergency, width } = model
  const id = `tb-${place}${width ? `-${width}` : ''}`
  const classes = [
    'tb',
    `tb-${place}`,
    colorClass(content.colors),
    ...(isEmergency ? ['tb-urgent'] : []),
    ...(width ? [`tb-on-${width}`] : []),
  ]
  return html`<section
    class="${classes.join(' ')}"
    ${isEmergency ? html`aria-labelledby="${id}"` : null}
    data-nosnippet${attributes(model)}
  >
    <div class="tb-in">
      ${picture(content.pictures)}
      <div class="tb-text">
        ${optional('tb-kicker', content.kicker)}${issued(model)}
        <h2 class="tb-title" id="${id}">${content.headline}</h2>
        ${optional('tb-words', content.text)}${steps(content)}${optional('tb-source', content.source)}${action(content, clickPath)}
      </div>
      ${closeButton(model)}
    </div>
  </section>`
}

function attributes({ campaign, revision, token, capPerDay, isEmergency }: BannerModel): Html {
  const counted = token === null ? html`` : html` data-tb-t="${token}"`
  const capped = capPerDay === null || isEmergency ? html`` : html` data-tb-cap="${capPerDay}"`
  return html` data-tb="${campaign}" data-tb-r="${revision}"${capped}${counted}`
}

const issued = ({ issued: line }: BannerModel): Html | null =>
  line &&
  html`<p class="tb-issued">
    <time datetime="${line.at}">${line.clock}</time>${line.by === null ? null : html` · ${line.by}`}
  </p>`

const optional = (className: string, text: string | null): Html | null =>
  text ? html`<p class="${className}">${text}</p>` : null

const steps = ({ steps: list }: CreativeContent): Html | null =>
  list.length === 0
    ? null
    : html`<ol class="tb-steps">
        ${list.map(({ label, icon }) => html`<li>${stepIcon(icon)}<span>${label}</span></li>`)}
      </ol>`

/** The link's own words come first to the ear; the headline tells several such links apart. */
const action = ({ callToAction, headline }: CreativeContent, path: string | null): Html | null =>
  path === null
    ? null
    : html`<a class="tb-go" href="${path}" rel="nofollow"
        >${callToAction ?? 'Xem chi tiết'}<span class="tb-aside">: ${headline}</span></a
      >`

/** Shown by the script that can keep what it does: without one it would do nothing. */
const closeButton = ({ isDismissible, isEmergency, content }: BannerModel): Html | null =>
  isDismissible && !isEmergency
    ? html`<button class="tb-x" type="button" aria-label="Đóng thông báo: ${content.headline}">
        <svg
          viewBox="0 0 24 24"
          width="20"
          height="20"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          aria-hidden="true"
        >
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>`
    : null

/**
 * Phones get the narrow picture where there is one. Its space is reserved by its own shape: what is
 * shown once it has come, whatever the place was sold as.
 */
function picture(pictures: readonly CreativePicture[]): Html | null {
  const wide = pictures.find(({ shape }) => shape === 'wide') ?? pictures[0]
  const narrow = pictures.find(({ shape }) => shape === 'narrow') ?? wide
  if (!wide || !narrow) return null
  return html`<picture class="tb-picture">
    <source
      media="${onPhones}"
      srcset="${srcset(narrow)}"
      sizes="100vw"
      width="${narrow.width}"
      height="${narrow.height}"
    />
    <img
      class="${focusClass(wide)}"
      src="${wide.src}"
      srcset="${srcset(wide)}"
      sizes="320px"
      width="${wide.width}"
      height="${wide.height}"
      alt="${wide.alt}"
      decoding="async"
    />
  </picture>`
}

const srcset = ({ sources, src, width }: CreativePicture): string =>
  (sources.length > 0 ? sources : [{ src, width }])
    .map((source) => `${source.src} ${source.width}w`)
    .join(', ')

/** In thirds: classes, since the pages' policy forbids style attributes. */
const focusClass = ({ focus }: CreativePicture): string =>
  `tb-focus-${third(focus.x)}${third(focus.y)}`
const third = (percent: number): number => Math.min(2, Math.max(0, Math.floor((percent * 3) / 100)))
