type WidgetItem = {
  readonly title: string
  /** ISO 8601; null where it has none. */
  readonly date: string | null
  /** Absolute. */
  readonly url: string
  /** Absolute; where a followed link is reported. */
  readonly ping: string
}

export type WidgetModel = {
  readonly heading: string
  readonly items: readonly WidgetItem[]
  readonly timeZone: string
}

/** The list as HTML; empty where there is nothing, so that the page keeps its own words. */
export function renderWidget({ heading, items, timeZone }: WidgetModel): string {
  if (items.length === 0) return ''
  const lines = items.map(({ title, date, url, ping }) => {
    const time =
      date === null ? '' : `<time datetime="${escape(date)}">${dayIn(timeZone, date)}</time> `
    return `<li>${time}<a href="${escape(url)}" ping="${escape(ping)}">${escape(title)}</a></li>`
  })
  return `<section class="td-related" aria-label="${escape(heading)}"><h2>${escape(heading)}</h2><ul>${lines.join('')}</ul></section>`
}

/** Takes the page's own letters and colours; only the shape is ours. */
export const widgetCss = [
  '.td-related{font:inherit;color:inherit;border-top:2px solid currentColor;padding-top:.5em}',
  '.td-related h2{font-size:1.05em;margin:0 0 .4em}',
  '.td-related ul{list-style:none;margin:0;padding:0}',
  '.td-related li{padding:.35em 0;border-top:1px solid rgb(128 128 128/.3)}',
  '.td-related li:first-child{border-top:0}',
  '.td-related a{color:inherit;text-decoration:none}',
  '.td-related a:hover,.td-related a:focus-visible{text-decoration:underline}',
  '.td-related time{font-size:.85em;opacity:.75;margin-right:.4em}',
].join('')

/** `18/12/2020` */
function dayIn(timeZone: string, iso: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
  return parts.format(new Date(iso))
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
