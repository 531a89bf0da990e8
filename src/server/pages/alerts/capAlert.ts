import { element, xmlDocument } from '../../../../plugins/rss-feeds/core/writeXml.ts'

/** One message of the health authorities, as an alert says it. */
export type Alert = {
  readonly identity: AlertIdentity
  /** What it takes the place of. */
  readonly replaces: readonly AlertIdentity[]
  readonly title: string
  readonly wording: string
  /** What to do, step by step. */
  readonly steps: readonly string[]
  readonly issuingBody: string
  /** Whole address of the page. */
  readonly page: string
  /** Epoch milliseconds; null where nobody set an end. */
  readonly endsAt: number | null
}

/** What tells one issue of an alert from all others (CAP 1.2, section 3.2.1). */
export type AlertIdentity = {
  readonly id: string | number
  /** Epoch milliseconds since when readers have these words. */
  readonly changedAt: number
}

const sender = 'laodongthudo.vn'

/**
 * A Common Alerting Protocol message. How urgent, severe and certain a danger is the authorities do
 * not say with such messages, and a paper does not say it for them: unknown.
 *
 * @see https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html
 */
export function capAlert(alert: Alert): string {
  const { identity, replaces, steps, endsAt, issuingBody } = alert
  return xmlDocument(
    element(
      'alert',
      { xmlns: 'urn:oasis:names:tc:emergency:cap:1.2' },
      text('identifier', identifierOf(identity)),
      text('sender', sender),
      text('sent', inHanoi(identity.changedAt)),
      text('status', 'Actual'),
      text('msgType', replaces.length > 0 ? 'Update' : 'Alert'),
      text('scope', 'Public'),
      ...(replaces.length > 0 ? [text('references', replaces.map(referenceTo).join(' '))] : []),
      element(
        'info',
        {},
        text('language', 'vi-VN'),
        text('category', 'Health'),
        text('event', alert.title),
        ...['urgency', 'severity', 'certainty'].map((name) => text(name, 'Unknown')),
        ...(endsAt === null ? [] : [text('expires', inHanoi(endsAt))]),
        text('senderName', issuingBody),
        text('headline', alert.title),
        text('description', alert.wording),
        ...(steps.length > 0 ? [text('instruction', steps.join('\n'))] : []),
        text('web', alert.page),
        element('area', {}, text('areaDesc', areaOf(issuingBody))),
      ),
    ),
  )
}

const text = (name: string, words: string) => element(name, {}, words)

/** No spaces, commas, `<` or `&` stand in it. */
const identifierOf = ({ id, changedAt }: AlertIdentity): string =>
  `thong-diep-suc-khoe-${id}-${Math.floor(changedAt / 1000)}`

const referenceTo = (identity: AlertIdentity): string =>
  [sender, identifierOf(identity), inHanoi(identity.changedAt)].join(',')

/** With the offset written out: CAP takes no `Z` (section 3.3.2). */
const inHanoi = (instant: number): string =>
  `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`

const areaOf = (issuingBody: string): string =>
  /hà nội/iu.test(issuingBody) ? 'Thành phố Hà Nội' : 'Việt Nam'
