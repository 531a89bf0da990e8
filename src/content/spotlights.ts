import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import type { Photo, SpotlightTeaser } from '../site/models.ts'
import { certificateAt, certificateEnd, type CertificateFields } from './certificate.ts'
import type { CorrectionRow } from './corrections.ts'
import type { Cursor } from './cursor.ts'
import { startOfHanoiDay } from './hanoiDay.ts'
import { pathOf } from './paths.ts'
import { findPublicationBySlug } from './publicationBySlug.ts'
import { listPublications, type PublicationPage } from './publicationList.ts'
import type { Reading } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { findByIds } from './visibleRows.ts'

export type SpotlightTeaserRow = Publication &
  CertificateFields & {
    readonly id: DocumentId
    readonly slug: string
    readonly name: string
    readonly producerName?: string | null
    readonly commune?: string | null
    readonly district?: string | null
    readonly province?: string | null
    readonly leadPhoto?: DocumentId | null
    readonly publishedAt: string
    readonly visibleSince: string
  }
export type ProductGroup = 'food' | 'drink' | 'herbal' | 'crafts' | 'ornamental' | 'tourism'
export type ProducerKind = 'cooperative' | 'company' | 'household'
export type SpotlightRow = SpotlightTeaserRow & {
  readonly standfirst?: string | null
  readonly body?: SerializedEditorState | null
  readonly photos?: readonly DocumentId[] | null
  readonly corrections?: readonly CorrectionRow[] | null
  readonly productGroup: ProductGroup
  readonly producerKind?: ProducerKind | null
  readonly pointsOfSale?: readonly PointOfSaleRow[] | null
}
export type PointOfSaleRow = {
  readonly name: string
  readonly address: string
  readonly phone?: string | null
  readonly coordinates?: string | null
}

const teaserFields = {
  slug: true,
  name: true,
  stars: true,
  points: true,
  decisionNumber: true,
  decisionAuthority: true,
  decidedOn: true,
  validUntil: true,
  producerName: true,
  commune: true,
  district: true,
  province: true,
  leadPhoto: true,
  publishedAt: true,
  visibleSince: true,
  embargoUntil: true,
  expiresAt: true,
  _status: true,
} as const
const fields = {
  ...teaserFields,
  standfirst: true,
  body: true,
  photos: true,
  productGroup: true,
  producerKind: true,
  pointsOfSale: true,
  corrections: true,
} as const

/** The product with this slug; changes by itself when its certificate runs out. */
export async function findSpotlight(
  reading: Reading,
  slug: string,
): Promise<Sourced<SpotlightRow | null>> {
  const found = await findPublicationBySlug<SpotlightRow>(reading, 'product-spotlights', {
    slug,
    select: fields,
  })
  const rows = found.value ? [found.value] : []
  return { ...found, staleAt: earliest(found.staleAt, nextRunningOut(rows, reading)) }
}

/** Products in the given order. */
export const findSpotlights = (
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<Sourced<SpotlightTeaserRow[]>> =>
  findOrdered<SpotlightTeaserRow>(reading, ids, teaserFields)

type Sold = SpotlightTeaserRow & Pick<SpotlightRow, 'pointsOfSale'>

/** The same with where they are sold. */
export const findSpotlightDetails = (
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<Sourced<Sold[]>> =>
  findOrdered<Sold>(reading, ids, { ...teaserFields, pointsOfSale: true })

async function findOrdered<Row extends SpotlightTeaserRow>(
  reading: Reading,
  ids: readonly DocumentId[],
  select: Readonly<Record<string, true>>,
): Promise<Sourced<Row[]>> {
  const found = await findByIds<Row>(reading, 'product-spotlights', { ids, select })
  return { ...found, staleAt: earliest(found.staleAt, nextRunningOut(found.value, reading)) }
}

type ListRequest = {
  readonly before: Cursor | null
  readonly limit: number
  /** Only products whose certificate holds. */
  readonly isCertified?: boolean
}

/** Products, the newest page first; by the index on `visibleSince`. */
export async function listSpotlights(
  reading: Reading,
  { before, limit, isCertified = false }: ListRequest,
): Promise<Sourced<PublicationPage<SpotlightTeaserRow>>> {
  const today = new Date(startOfHanoiDay(reading.now)).toISOString()
  const page = await listPublications<'visibleSince', SpotlightTeaserRow>(
    reading,
    'product-spotlights',
    {
      sortedBy: 'visibleSince',
      ...(isCertified
        ? {
            where: {
              and: [{ stars: { exists: true } }, { validUntil: { greater_than_equal: today } }],
            },
          }
        : {}),
      before,
      limit,
      select: teaserFields,
    },
  )
  return { ...page, staleAt: earliest(page.staleAt, nextRunningOut(page.value.rows, reading)) }
}

/** The card of a product. */
export function toSpotlightTeaser(
  row: SpotlightTeaserRow,
  { photos, now }: { readonly photos: ReadonlyMap<string, Photo>; readonly now: number },
): SpotlightTeaser {
  const place = [row.commune, row.district, row.province].filter((part) => !!part).join(', ')
  return {
    name: row.name,
    href: pathOf({ page: 'spotlight', slug: row.slug }),
    stars: certificateAt(row, now)?.stars ?? null,
    place: place || null,
    producer: row.producerName ?? null,
    photo: photos.get(String(row.leadPhoto)) ?? null,
  }
}

function nextRunningOut(rows: readonly CertificateFields[], { now }: Reading): number | null {
  const ends = rows.map(certificateEnd).filter((end) => end !== null && end > now)
  return earliest(...ends)
}
