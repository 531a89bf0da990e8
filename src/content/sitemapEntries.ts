import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type PublicationSlug, type Reading } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { nextLeave } from './visibleRows.ts'

export type SitemapRow = Publication & {
  readonly id: DocumentId
  readonly slug: string
  readonly publicId?: number
  readonly visibleSince: string
  readonly modifiedAt?: string | null
  readonly leadPhoto?: DocumentId | null
}

const fields = {
  slug: true,
  publishedAt: true,
  embargoUntil: true,
  expiresAt: true,
  visibleSince: true,
  modifiedAt: true,
  leadPhoto: true,
  _status: true,
} as const

/** Numbers to a sitemap file of articles. */
const articlesPerSitemap = 1000

/**
 * Articles whose number begins with this thousand. A number never changes, so an article stays in
 * its file for ever and crawlers need not fetch the others again.
 */
export async function findSitemapArticles(
  reading: Reading,
  thousand: number,
): Promise<Sourced<SitemapRow[]>> {
  const from = thousand * articlesPerSitemap
  const where = {
    and: [
      { publicId: { greater_than_equal: from } },
      { publicId: { less_than: from + articlesPerSitemap } },
    ],
  }
  const [rows, entry] = await Promise.all([
    findVisible<SitemapRow>(reading, {
      collection: 'articles',
      where,
      sort: ['publicId'],
      limit: articlesPerSitemap,
      select: { ...fields, publicId: true },
    }),
    nextEntry(reading, 'articles', where),
  ])
  return {
    value: rows,
    tags: [tagOfList('articles')],
    staleAt: earliest(nextLeave(rows, reading), entry),
  }
}

/** The thousands that have a visible article; one short step on the number's index for each. */
export async function findSitemapThousands(reading: Reading): Promise<Sourced<number[]>> {
  const firsts: SitemapRow[] = []
  for (let from = 0; ;) {
    const [first] = await findVisible<SitemapRow>(reading, {
      collection: 'articles',
      where: { publicId: { greater_than_equal: from } },
      sort: ['publicId'],
      limit: 1,
      select: { ...fields, publicId: true },
    })
    if (!first) break
    firsts.push(first)
    from = (thousandOf(first) + 1) * articlesPerSitemap
  }
  return {
    value: firsts.map(thousandOf),
    tags: [tagOfList('articles')],
    staleAt: earliest(nextLeave(firsts, reading), await nextEntry(reading, 'articles')),
  }
}

const thousandOf = ({ publicId = 0 }: SitemapRow): number =>
  Math.floor(publicId / articlesPerSitemap)

/** The protocol's own bound; these collections hold hundreds. */
const maxEntries = 50_000

/** Events, products or health messages, the oldest first. */
export async function findSitemapPublications(
  reading: Reading,
  collection: Exclude<PublicationSlug, 'articles'>,
  limit = maxEntries,
): Promise<Sourced<SitemapRow[]>> {
  const [rows, entry] = await Promise.all([
    findVisible<SitemapRow>(reading, {
      collection,
      sort: ['publishedAt'],
      limit,
      select: fields,
    }),
    nextEntry(reading, collection),
  ])
  return {
    value: rows,
    tags: [tagOfList(collection)],
    staleAt: earliest(nextLeave(rows, reading), entry),
  }
}
