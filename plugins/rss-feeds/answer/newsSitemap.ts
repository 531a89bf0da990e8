import { absoluteUrl } from '../core/absoluteUrl.ts'
import { maxNewsEntries, newsWindowMs, renderNewsSitemap } from '../core/renderNewsSitemap.ts'
import type { Rendered } from '../../kit/rendered.ts'
import { earliest } from '../../kit/sourced.ts'
import type { Reading } from '../options.ts'
import { listRows } from '../reading/listRows.ts'
import { readSite } from '../reading/readSite.ts'
import { instantOf, textOf } from '../reading/rowValues.ts'
import { everything } from '../reading/selection.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'

/** The main source's stories of the last 48 hours; each leaves at its second. */
export async function answerNewsSitemap(
  reading: Reading,
  options: ResolvedOptions,
): Promise<Rendered> {
  const [source] = options.sources as readonly [Source]
  const [site, rows] = await Promise.all([
    readSite(reading, options),
    listRows(reading, options, everything(source), {
      limit: maxNewsEntries,
      after: reading.now - newsWindowMs,
    }),
  ])
  const instants = rows.value.map((row) => instantOf(row, source.fields.publishedAt) ?? 0)
  const entries = rows.value.flatMap((row, index) => {
    const path = source.path(row)
    const url = path === null ? null : absoluteUrl(path, options.siteUrl)
    const title = textOf(row, source.fields.title)
    if (url === null || title === null) return []
    return [{ url, title, publishedAt: new Date(instants[index] ?? 0).toISOString() }]
  })
  const { name, language } = site.value
  return {
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: renderNewsSitemap({ publication: name, language, entries }),
    tags: [...site.tags, ...rows.tags],
    staleAt: earliest(
      site.staleAt,
      rows.staleAt,
      ...instants.map((instant) => instant + newsWindowMs),
    ),
  }
}
