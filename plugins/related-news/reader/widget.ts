import type { Payload } from 'payload'
import type { Rendered } from '../../kit/rendered.ts'
import { saidIn } from '../../kit/locales.ts'
import { clickAddress } from '../clicks.ts'
import { renderWidget, widgetCss } from '../core/renderWidget.ts'
import { isInstalled, optionsOf } from '../runtime.ts'
import { findVisible, typedId } from './stories.ts'
import { relatedTo } from './relatedTo.ts'
import { keyOf } from '../core/choose.ts'

export type WidgetQuestion = {
  readonly collection: string
  readonly id: string
  readonly format: 'json' | 'html'
  /** The reader's locale. @defaultValue the project's default one */
  readonly locale?: string | null
  /** Epoch milliseconds. */
  readonly now: number
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
}

/**
 * The computed list beside a document, for a page that is not ours: as JSON for `<thu-do-widget>`,
 * or as HTML to be included by a server. 404 for what readers cannot see.
 */
export async function answerWidget(payload: Payload, question: WidgetQuestion): Promise<Rendered> {
  const { collection, id, format, now, siteUrl, locale = null } = question
  if (!isInstalled(payload)) return notFound(format, [], null)
  const { sources, heading: words, timeZone, locales } = optionsOf(payload)
  const heading = saidIn(words, locale, locales?.defaultLocale ?? null)
  const known = sources.has(collection) ? typedId(payload, collection, id) : null
  if (known === null) return notFound(format, [], null)
  const { value, tags, staleAt } = await relatedTo(payload, { collection, id: known, now, locale })
  const found = await findVisible({ payload, now }, [keyOf(collection, known)])
  if (found.size === 0) return notFound(format, tags, staleAt)
  const items = value.flatMap(({ title, date, address }, index) =>
    address === null
      ? []
      : {
          title,
          date,
          url: new URL(address, siteUrl).href,
          ping: siteUrl + clickAddress(payload, { widget: 'embedded', position: index + 1 }),
        },
  )
  const html = renderWidget({ heading, items, timeZone })
  if (format === 'html') {
    return {
      status: 200,
      headers: types.html,
      body: `<style>${widgetCss}</style>\n${html}\n`,
      tags,
      staleAt,
    }
  }
  const stories = items.map(({ ping: _, ...item }) => item)
  const body = JSON.stringify({ html, css: widgetCss, heading, items: stories })
  return { status: 200, headers: types.json, body, tags, staleAt }
}

const notFound = (
  format: 'json' | 'html',
  tags: readonly string[],
  staleAt: number | null,
): Rendered => ({
  status: 404,
  headers: types[format],
  body:
    format === 'json'
      ? JSON.stringify({ errors: [{ message: 'Không có nội dung này.' }] })
      : '<p>Không có nội dung này.</p>\n',
  tags,
  staleAt,
})

const types = {
  json: { 'content-type': 'application/json; charset=utf-8' },
  html: { 'content-type': 'text/html; charset=utf-8' },
} as const
