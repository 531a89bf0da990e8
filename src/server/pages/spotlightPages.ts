import { correctionsOf } from '../../content/corrections.ts'
import { listArticles } from '../../content/articleList.ts'
import { certificateAt, lapsedAt } from '../../content/certificate.ts'
import { productParameters } from '../../content/pageParameters.ts'
import { pathOf } from '../../content/paths.ts'
import { named } from '../../content/productDirectory.ts'
import { findSpotlight } from '../../content/spotlights.ts'
import { toTeaser } from '../../content/teasers.ts'
import { renderSpotlight } from '../../site/index.ts'
import type { SpotlightModel } from '../../site/models.ts'
import { readBodySources } from './bodyLookups.ts'
import { descriptionOf } from './descriptionOf.ts'
import { buildFrame } from './frame.ts'
import { spotlight } from './jsonLd/spotlight.ts'
import { readOnward } from './onward.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'
import { toPointsOfSale } from './products/pointsOfSale.ts'
import { groups, producerKinds } from './products/productWords.ts'

const listPath = pathOf({ page: 'spotlights' })
const heading = 'Sản phẩm OCOP'
/** The newest; a product that more tell of is known anyway. */
const maxMentions = 6

/** One product. */
export async function spotlightPage(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const row = ledger.take(await findSpotlight(reading, slug))
  if (!row) return null
  const [sources, mentions] = await Promise.all([
    readBodySources(making, row.body),
    listArticles(reading, { scope: { over: 'products', id: row.id }, limit: maxMentions }),
  ])
  const mentionedIn = ledger.take(mentions).rows
  const own = [row.leadPhoto, ...(row.photos ?? [])]
  const onward = await readOnward(making, {
    ...{ collection: 'product-spotlights', id: row.id },
    shown: [...sources.articles, ...mentionedIn].map(({ id }) => ({ collection: 'articles', id })),
  })
  const pictured = [...sources.articles, ...mentionedIn, ...onward.latest]
  const photos = await photosFor(making, pictured, [...own, ...sources.photoIds])
  const lookups = { sections: base.sections, photos }
  const ownPhotos = own.flatMap((id) => photos.get(String(id)) ?? [])
  const maker = named(row.producerName)
  const model: Omit<SpotlightModel, 'frame'> = {
    name: row.name,
    related: onward.related,
    latest: onward.latest.map((story) => toTeaser(story, lookups)),
    standfirst: row.standfirst ?? null,
    body: row.body ?? null,
    lookups: {
      photos,
      teasers: new Map(
        sources.articles.map((story) => [String(story.id), toTeaser(story, lookups)]),
      ),
    },
    photos: [...new Map(ownPhotos.map((photo) => [photo.id, photo])).values()],
    certificate: certificateAt(row, reading.now),
    lapsed: lapsedAt(row, reading.now),
    group: {
      label: groups[row.productGroup].label,
      href: `${listPath}?${productParameters.group}=${groups[row.productGroup].slug}`,
    },
    producer: row.producerName
      ? {
          name: row.producerName,
          kind: row.producerKind ? producerKinds[row.producerKind] : null,
          href: maker && pathOf({ page: 'producer', slug: maker.slug }),
        }
      : null,
    mentionedIn: mentionedIn.map((story) => toTeaser(story, lookups)),
    place: {
      commune: row.commune ?? null,
      district: row.district ?? null,
      province: row.province ?? null,
    },
    corrections: correctionsOf(row.corrections),
    pointsOfSale: toPointsOfSale(row.pointsOfSale ?? []),
  }
  const path = pathOf({ page: 'spotlight', slug })
  const { identity, siteUrl } = base
  const frame = buildFrame(base, ledger, {
    address: path,
    title: row.name,
    description: descriptionOf(row),
    breadcrumbs: [
      { label: heading, href: listPath },
      { label: row.name, href: path },
    ],
    openGraph: { image: model.photos[0] ?? null },
    jsonLd: [
      spotlight(model, {
        ...{ identity, siteUrl, url: siteUrl + path },
        publishedAt: row.publishedAt,
      }),
    ],
  })
  return { html: renderSpotlight({ frame, ...model }), title: frame.title }
}
