import { addressOf } from '../../../collections/addressOf.ts'
import { changedForReaders } from '../../../plugins/kit/readerTimes/readerTimes.ts'
import { pathOf } from '../../content/paths.ts'
import { type PublicationSlug } from '../../content/reading.ts'
import {
  findSitemapArticles,
  findSitemapPublications,
  findSitemapThousands,
  type SitemapRow,
} from '../../content/sitemapEntries.ts'
import type { Answer, Making } from './pageContext.ts'

/** Files beside those of articles; their names are part of their addresses. */
const collections = new Map<string, Exclude<PublicationSlug, 'articles'>>([
  ['su-kien', 'events'],
  ['san-pham-ocop', 'product-spotlights'],
  ['thong-diep-suc-khoe', 'public-health-messages'],
])
const sectionsName = 'chuyen-muc'
const articlesName = /^bai-viet-(0|[1-9]\d{0,11})$/

type Entry = { readonly path: string; readonly modifiedAt?: string | null }

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
    ...thousands.map((thousand) => `bai-viet-${thousand}`),
  ]
  const entries = names.map((name) => ({ path: pathOf({ page: 'sitemap', name }) }))
  return { xml: document('sitemapindex', 'sitemap', toEntries(entries, base.siteUrl)) }
}

/** `/sitemaps/<name>.xml`; null where there is none, and for one without addresses, which is invalid. */
export async function sitemap(making: Making, name: string): Promise<Answer | null> {
  const entries = await entriesOf(making, name)
  return entries && { xml: document('urlset', 'url', toEntries(entries, making.base.siteUrl)) }
}

async function entriesOf({ reading, ledger, base }: Making, name: string): Promise<Entry[] | null> {
  if (name === sectionsName) {
    const sections = base.sections.top.flatMap((section) => [section, ...section.children])
    const lists = (['home', 'events', 'spotlights', 'health-messages', 'corrections'] as const).map(
      (page) => ({
        path: pathOf({ page }),
      }),
    )
    return [...lists, ...sections.map(({ path }) => ({ path }))]
  }
  const thousand = articlesName.exec(name)?.[1]
  if (thousand !== undefined) {
    const rows = ledger.take(await findSitemapArticles(reading, Number(thousand)))
    return rows.length > 0 ? toRows('articles', rows) : null
  }
  const collection = collections.get(name)
  if (!collection) return null
  const rows = ledger.take(await findSitemapPublications(reading, collection))
  return rows.length > 0 ? toRows(collection, rows) : null
}

const toRows = (collection: PublicationSlug, rows: readonly SitemapRow[]): Entry[] =>
  rows.flatMap((row) => {
    const path = addressOf(collection, row)
    return path ? [{ path, modifiedAt: changedForReaders(row) }] : []
  })

const toEntries = (entries: readonly Entry[], siteUrl: string): string[] =>
  entries.map(({ path, modifiedAt }) => {
    const modified = modifiedAt ? `<lastmod>${new Date(modifiedAt).toISOString()}</lastmod>` : ''
    return `<loc>${siteUrl}${path}</loc>${modified}`
  })

/** Paths are slugs and numbers, so there is nothing to escape. */
const document = (root: string, element: string, entries: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries.map((entry) => `<${element}>${entry}</${element}>`),
    `</${root}>`,
    '',
  ].join('\n')
