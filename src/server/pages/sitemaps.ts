import { addressOf } from '../../../collections/addressOf.ts'
import { changedForReaders } from '../../../plugins/kit/readerTimes/readerTimes.ts'
import type { Ledger } from '../../content/ledger.ts'
import { listNamed } from '../../content/named.ts'
import { pathOf } from '../../content/paths.ts'
import { findProductDirectory } from '../../content/productDirectory.ts'
import type { PublicationSlug, Reading } from '../../content/reading.ts'
import {
  findSitemapArticles,
  findSitemapPublications,
  findSitemapThousands,
  type SitemapRow,
} from '../../content/sitemapEntries.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

/** Files beside those of articles; their names are part of their addresses. */
const collections = new Map<string, Exclude<PublicationSlug, 'articles'>>([
  ['su-kien', 'events'],
  ['san-pham-ocop', 'product-spotlights'],
  ['thong-diep-suc-khoe', 'public-health-messages'],
])
const sectionsName = 'chuyen-muc'
const producersName = 'chu-the-ocop'
const articlesName = /^bai-viet-(0|[1-9]\d{0,11})$/

type Entry = {
  readonly path: string
  readonly modifiedAt?: string | null
  /** Path of its photo. */
  readonly photo?: string | null
}

/** The plugin's, of the last 48 hours; the name is reserved to it. */
export const newsSitemapPath = pathOf({ page: 'sitemap', name: 'tin-moi' })

/** `/sitemap.xml`: the sitemap index (sitemaps.org protocol 0.9). */
export async function sitemapIndex({ reading, ledger, base }: Making): Promise<Answer> {
  const thousands = ledger.take(await findSitemapThousands(reading))
  const publications = await Promise.all(
    [...collections].map(async ([name, collection]) => {
      const isEmpty =
        ledger.take(await findSitemapPublications(reading, collection, 1)).length === 0
      return isEmpty ? [] : [name]
    }),
  )
  const names = [
    sectionsName,
    ...publications.flat(),
    ...((await producerEntries(reading, ledger)).length > 0 ? [producersName] : []),
    ...thousands.map((thousand) => `bai-viet-${thousand}`),
  ]
  const entries = [
    ...names.map((name) => ({ path: pathOf({ page: 'sitemap', name }) })),
    // It is there as long as there is a story.
    ...(thousands.length > 0 ? [{ path: newsSitemapPath }] : []),
  ]
  return { xml: document('sitemapindex', 'sitemap', toEntries(entries, base.siteUrl)) }
}

/** `/sitemaps/<name>.xml`; null where there is none, and for one without addresses, which is invalid. */
export async function sitemap(making: Making, name: string): Promise<Answer | null> {
  const entries = await entriesOf(making, name)
  return entries && { xml: document('urlset', 'url', toEntries(entries, making.base.siteUrl)) }
}

async function entriesOf(making: Making, name: string): Promise<Entry[] | null> {
  const { reading, ledger, base } = making
  if (name === sectionsName) {
    const sections = base.sections.top.flatMap((section) => [section, ...section.children])
    const lists = (
      [
        'home',
        'latest',
        'dossiers',
        'events',
        'spotlights',
        'health-messages',
        'corrections',
      ] as const
    ).map((page) => ({
      path: pathOf({ page }),
    }))
    const dossiers = ledger
      .take(await listNamed(reading, 'dossiers'))
      .map(({ slug }) => pathOf({ page: 'dossier', slug }))
    const paths = [...sections.map(({ path }) => path), ...dossiers]
    const own = base.ownPages.map(({ href }) => href)
    return [...lists, ...[...paths, ...own].map((path) => ({ path }))]
  }
  if (name === producersName) {
    const producers = await producerEntries(reading, ledger)
    return producers.length > 0 ? producers : null
  }
  const thousand = articlesName.exec(name)?.[1]
  if (thousand !== undefined) {
    const rows = ledger.take(await findSitemapArticles(reading, Number(thousand)))
    return rows.length > 0 ? toRows(making, 'articles', rows) : null
  }
  const collection = collections.get(name)
  if (!collection) return null
  const rows = ledger.take(await findSitemapPublications(reading, collection))
  return rows.length > 0 ? toRows(making, collection, rows) : null
}

async function producerEntries(reading: Reading, ledger: Ledger): Promise<Entry[]> {
  const directory = ledger.take(await findProductDirectory(reading))
  const slugs = new Set(directory.flatMap(({ producer }) => producer?.slug ?? []))
  return [...slugs].sort().map((slug) => ({ path: pathOf({ page: 'producer', slug }) }))
}

async function toRows(
  making: Making,
  collection: PublicationSlug,
  rows: readonly SitemapRow[],
): Promise<Entry[]> {
  const photos = await photosFor(making, rows)
  return rows.flatMap((row) => {
    const path = addressOf(collection, row)
    const photo = photos.get(String(row.leadPhoto))?.src ?? null
    return path ? [{ path, modifiedAt: changedForReaders(row), photo }] : []
  })
}

const toEntries = (entries: readonly Entry[], siteUrl: string): string[] =>
  entries.map(({ path, modifiedAt, photo }) => {
    const modified = modifiedAt ? `<lastmod>${new Date(modifiedAt).toISOString()}</lastmod>` : ''
    const image = photo
      ? `<image:image><image:loc>${siteUrl}${photo}</image:loc></image:image>`
      : ''
    return `<loc>${siteUrl}${path}</loc>${modified}${image}`
  })

const imageNamespace = ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'

/** Paths are slugs and numbers, so there is nothing to escape. */
const document = (root: string, element: string, entries: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${root === 'urlset' ? imageNamespace : ''}>`,
    ...entries.map((entry) => `<${element}>${entry}</${element}>`),
    `</${root}>`,
    '',
  ].join('\n')
