import { findNamedBySlug, listNamed } from '../../content/named.ts'
import { pathOf } from '../../content/paths.ts'
import { addressOf } from '../../../collections/addressOf.ts'
import { toTeaser } from '../../content/teasers.ts'
import { renderDossiers, renderStaticPage } from '../../site/index.ts'
import { readBodySources } from './bodyLookups.ts'
import { buildFrame } from './frame.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

/** What the paper says of itself: contact, advertising, privacy, accessibility. */
export async function staticPage(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const page = ledger.take(await findNamedBySlug(reading, 'pages', slug))
  if (!page) return null
  const sources = await readBodySources(making, page.body)
  const photos = await photosFor(making, sources.articles, sources.photoIds)
  const lookups = { sections: base.sections, photos }
  const path = addressOf('pages', page) ?? '/'
  const frame = buildFrame(base, ledger, {
    address: path,
    title: page.name,
    description: page.description ?? null,
    breadcrumbs: [{ label: page.name, href: path }],
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name: page.name,
        url: base.siteUrl + path,
      },
    ],
  })
  const html = renderStaticPage({
    frame,
    title: page.name,
    body: page.body ?? null,
    lookups: {
      photos,
      teasers: new Map(sources.articles.map((row) => [String(row.id), toTeaser(row, lookups)])),
    },
  })
  return { html, title: frame.title }
}

/** `/ho-so`: what the paper follows. */
export async function dossiersPage({ reading, ledger, base }: Making): Promise<Answer> {
  const dossiers = ledger.take(await listNamed(reading, 'dossiers'))
  const path = pathOf({ page: 'dossiers' })
  const heading = 'Hồ sơ'
  const frame = buildFrame(base, ledger, {
    address: path,
    title: heading,
    description: 'Những việc báo theo dõi lâu dài, mỗi việc một trang và một kênh tin.',
    breadcrumbs: [{ label: heading, href: path }],
  })
  const html = renderDossiers({
    frame,
    heading,
    dossiers: dossiers.map(({ name, slug }) => ({
      label: name,
      href: pathOf({ page: 'dossier', slug }),
    })),
  })
  return { html, title: frame.title }
}
