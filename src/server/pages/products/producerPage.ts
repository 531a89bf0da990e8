import { pathOf } from '../../../content/paths.ts'
import { findProductDirectory } from '../../../content/productDirectory.ts'
import { findSpotlightDetails, toSpotlightTeaser } from '../../../content/spotlights.ts'
import { renderProducer } from '../../../site/index.ts'
import { buildFrame } from '../frame.ts'
import type { Answer, Making } from '../pageContext.ts'
import { photosFor } from '../photosFor.ts'
import { toPointsOfSale } from './pointsOfSale.ts'
import { producerKinds } from './productWords.ts'

/** More than one producer has certified; the bound only guards the page. */
const maxProducts = 60

/** Who makes products: all of them, and where they are sold. Null where nobody is called so. */
export async function producerPage(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const directory = ledger.take(await findProductDirectory(reading))
  const entries = directory.filter(({ producer }) => producer?.slug === slug)
  const producer = entries[0]?.producer
  if (!producer) return null
  const ids = entries.slice(0, maxProducts).map(({ id }) => id)
  const rows = ledger.take(await findSpotlightDetails(reading, ids))
  const photos = await photosFor(making, rows)
  const places = rows.map(({ commune, district, province }) =>
    [commune, district, province].filter((part) => !!part).join(', '),
  )
  const place = places.find((text) => text !== '') ?? null
  const path = pathOf({ page: 'producer', slug })
  const listPath = pathOf({ page: 'spotlights' })
  const kind = producer.kind && producerKinds[producer.kind]
  const frame = buildFrame(base, ledger, {
    address: path,
    title: producer.name,
    description: `Sản phẩm OCOP của ${producer.name} và nơi bán.`,
    breadcrumbs: [
      { label: 'Sản phẩm OCOP', href: listPath },
      { label: producer.name, href: path },
    ],
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: producer.name,
        ...(place ? { address: place } : {}),
        mainEntityOfPage: base.siteUrl + path,
      },
    ],
  })
  const html = renderProducer({
    frame,
    name: producer.name,
    kind,
    place,
    products: rows.map((row) => toSpotlightTeaser(row, { photos, now: reading.now })),
    pointsOfSale: toPointsOfSale(rows.flatMap(({ pointsOfSale }) => pointsOfSale ?? [])),
  })
  return { html, title: frame.title }
}
