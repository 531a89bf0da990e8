import { absoluteUrl } from '../core/absoluteUrl.ts'
import { maxNewsEntries, newsWindowMs, renderNewsSitemap } from '../core/renderNewsSitemap.ts'
import type { Rendered } from '../../kit/rendered.ts'
import { earliest } from '../../kit/sourced.ts'
import type { Reading, Row } from '../options.ts'
import { findPhotos } from '../reading/findPhotos.ts'
import { listRows, readStories } from '../reading/listRows.ts'
import { readSite } from '../reading/readSite.ts'
import { idsOf, sinceOf, textOf } from '../reading/rowValues.ts'
import { everything } from '../reading/selection.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'

/**
 * The main source's stories of the last 48 hours; each leaves at its second. 404 as long as there is
 * no story at all, since a sitemap without addresses is none.
 */
export async function answerNewsSitemap(
  reading: Reading,
  options: ResolvedOptions,
): Promise<Rendered> {
  const [source] = options.sources as readonly [Source]
  const list = (request: Parameters<typeof listRows>[3]) =>
    listRows(reading, options, everything(source), request)
  const [site, young, latest] = await Promise.all([
    readSite(reading, options),
    list({ limit: maxNewsEntries, after: reading.now - newsWindowMs }),
    list({ limit: 1 }),
  ])
  const urlOf = (row: Row): string | null => {
    const path = source.path(row)
    return path === null ? null : absoluteUrl(path, options.siteUrl)
  }
  const read = (rows: readonly Row[]) =>
    readStories(reading, options, { source, rows, hasText: false })
  const [stories, [last]] = await Promise.all([read(young.value), read(latest.value)])
  const instants = stories.map((row) => sinceOf(row, source.fields) ?? 0)
  const photoOf = (row: Row) => idsOf(row, source.fields.leadPhoto)[0]
  const photos = await findPhotos(
    reading,
    options,
    stories.flatMap((row) => photoOf(row) ?? []),
  )
  const entries = stories.flatMap((row, index) => {
    const url = urlOf(row)
    const title = textOf(row, source.fields.title)
    if (url === null || title === null) return []
    const photo = photos.value.get(String(photoOf(row)))?.url ?? null
    return [{ url, title, publishedAt: new Date(instants[index] ?? 0).toISOString(), photo }]
  })
  const account = {
    tags: [...new Set([...site.tags, ...young.tags, ...latest.tags, ...photos.tags])],
    staleAt: earliest(
      site.staleAt,
      young.staleAt,
      latest.staleAt,
      ...instants.map((instant) => instant + newsWindowMs),
    ),
  }
  const newest = last === undefined ? null : urlOf(last)
  if (newest === null) {
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
    return { status: 404, headers, body: 'Chưa có bài nào.\n', ...account }
  }
  const { name, language } = site.value
  return {
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: renderNewsSitemap({ publication: name, language, entries, newest }),
    ...account,
  }
}
