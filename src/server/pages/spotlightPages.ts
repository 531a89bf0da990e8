import { certificateAt } from '../../content/certificate.ts'
import { correctionsOf } from '../../content/corrections.ts'
import { pathBefore, pathOf } from '../../content/paths.ts'
import {
  findSpotlight,
  listSpotlights,
  type ProducerKind,
  type ProductGroup,
  toSpotlightTeaser,
} from '../../content/spotlights.ts'
import { toTeaser } from '../../content/teasers.ts'
import { renderCollectionList, renderSpotlight } from '../../site/index.ts'
import type { SpotlightModel } from '../../site/models.ts'
import { readBodySources } from './bodyLookups.ts'
import { cursorOf } from './cursorOf.ts'
import { buildFrame } from './frame.ts'
import { spotlight } from './jsonLd/spotlight.ts'
import { readOnward } from './onward.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const listPath = pathOf({ page: 'spotlights' })
const heading = 'Sản phẩm OCOP'
const pageSize = 16

/** The six groups of Decision 919/QĐ-TTg, 1/8/2022. */
const groups: Record<ProductGroup, string> = {
  food: 'Thực phẩm',
  drink: 'Đồ uống',
  herbal: 'Dược liệu và sản phẩm từ dược liệu',
  crafts: 'Thủ công mỹ nghệ',
  ornamental: 'Sinh vật cảnh',
  tourism: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
}
const producerKinds: Record<ProducerKind, string> = {
  cooperative: 'Hợp tác xã',
  company: 'Doanh nghiệp',
  household: 'Hộ sản xuất',
}

/** Products, the newest page first. */
export async function spotlightsPage(
  making: Making,
  query: URLSearchParams,
): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const before = cursorOf(query)
  if (before === 'unreadable') return null
  const { rows, older } = ledger.take(await listSpotlights(reading, { before, limit: pageSize }))
  const photos = await photosFor(making, rows)
  const olderHref = older && pathBefore(listPath, older)
  const frame = buildFrame(base, ledger, {
    address: before ? pathBefore(listPath, before) : listPath,
    title: heading,
    description: 'Sản phẩm của chương trình “Mỗi xã một sản phẩm”: hạng sao, chủ thể, nơi bán.',
    breadcrumbs: [{ label: heading, href: listPath }],
    feed: { label: heading, name: 'san-pham-ocop' },
    next: olderHref,
  })
  const html = renderCollectionList({
    kind: 'spotlights',
    frame,
    items: rows.map((row) => toSpotlightTeaser(row, { photos, now: reading.now })),
    olderHref,
    newestHref: before ? listPath : null,
  })
  return { html }
}

/** One product. */
export async function spotlightPage(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const row = ledger.take(await findSpotlight(reading, slug))
  if (!row) return null
  const sources = await readBodySources(making, row.body)
  const own = [row.leadPhoto, ...(row.photos ?? [])]
  const onward = await readOnward(making, {
    ...{ collection: 'product-spotlights', id: row.id },
    shown: sources.articles.map(({ id }) => ({ collection: 'articles', id })),
  })
  const pictured = [...sources.articles, ...onward.latest]
  const photos = await photosFor(making, pictured, [...own, ...sources.photoIds])
  const lookups = { sections: base.sections, photos }
  const ownPhotos = own.flatMap((id) => photos.get(String(id)) ?? [])
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
    group: groups[row.productGroup],
    producer: row.producerName
      ? { name: row.producerName, kind: row.producerKind ? producerKinds[row.producerKind] : '' }
      : null,
    place: {
      commune: row.commune ?? null,
      district: row.district ?? null,
      province: row.province ?? null,
    },
    corrections: correctionsOf(row.corrections),
    pointsOfSale: (row.pointsOfSale ?? []).map(({ name, address, phone }) => ({
      name,
      address,
      phone: phone ?? null,
    })),
  }
  const path = pathOf({ page: 'spotlight', slug })
  const { identity, siteUrl } = base
  const frame = buildFrame(base, ledger, {
    address: path,
    title: row.name,
    description: row.standfirst ?? null,
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
  return { html: renderSpotlight({ frame, ...model }) }
}
