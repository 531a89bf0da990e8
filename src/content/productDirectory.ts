import { slugOf } from '../../plugins/kit/slugOf.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import { certificateAt, certificateEnd, type CertificateFields } from './certificate.ts'
import type { Cursor } from './cursor.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, recall, type Reading } from './reading.ts'
import type { ProducerKind, ProductGroup } from './spotlights.ts'
import { nextLeave } from './visibleRows.ts'

/** A name that readers select by, as it is printed and as it stands in an address. */
export type Named = { readonly slug: string; readonly name: string }

export type DirectoryEntry = {
  readonly id: DocumentId
  readonly slug: string
  /** Epoch milliseconds. */
  readonly visibleSince: number
  /** The grade that holds; null once its certificate has run out. */
  readonly stars: 3 | 4 | 5 | null
  readonly group: ProductGroup
  /** District where there still is one, else the commune. */
  readonly area: Named | null
  readonly producer: (Named & { readonly kind: ProducerKind | null }) | null
}

/** A city certifies some thousands; the bound only keeps a mistake from filling the memory. */
const maxProducts = 5000

type Row = Publication &
  CertificateFields & {
    readonly id: DocumentId
    readonly slug: string
    readonly visibleSince: string
    readonly productGroup: ProductGroup
    readonly producerName?: string | null
    readonly producerKind?: ProducerKind | null
    readonly commune?: string | null
    readonly district?: string | null
  }

const fields = {
  slug: true,
  visibleSince: true,
  productGroup: true,
  producerName: true,
  producerKind: true,
  commune: true,
  district: true,
  stars: true,
  decidedOn: true,
  validUntil: true,
  publishedAt: true,
  embargoUntil: true,
  expiresAt: true,
  _status: true,
} as const

/**
 * What all products are selected by, the newest first. Names of places and producers are free text
 * and a grade ends by the clock, so no query could select by them: the directory is read once and
 * remembered until a product changes or a certificate runs out.
 */
export const findProductDirectory = (
  reading: Reading,
): Promise<Sourced<readonly DirectoryEntry[]>> =>
  recall(reading, 'product-directory', async () => {
    const [rows, entry] = await Promise.all([
      findVisible<Row>(reading, {
        collection: 'product-spotlights',
        sort: ['-visibleSince', '-slug'],
        limit: maxProducts,
        select: fields,
      }),
      nextEntry(reading, 'product-spotlights'),
    ])
    const ends = rows.map(certificateEnd).filter((end) => end !== null && end > reading.now)
    return {
      value: rows.map((row) => toEntry(row, reading.now)),
      tags: [tagOfList('product-spotlights')],
      staleAt: earliest(nextLeave(rows, reading), entry, ...ends),
    }
  })

function toEntry(row: Row, now: number): DirectoryEntry {
  const producer = named(row.producerName)
  return {
    id: row.id,
    slug: row.slug,
    visibleSince: Date.parse(row.visibleSince),
    stars: certificateAt(row, now)?.stars ?? null,
    group: row.productGroup,
    area: areaOf(row.district) ?? areaOf(row.commune),
    producer: producer && { ...producer, kind: row.producerKind ?? null },
  }
}

const kindOfArea = /^(?:quận|huyện|thị xã|thành phố|tp\.?|xã|phường|thị trấn)\s+/iu

/** “Huyện Thạch Thất” and “Thạch Thất” are one. */
function areaOf(name: string | null | undefined): Named | null {
  const area = named(name)
  return area && { ...area, slug: slugOf(area.name.replace(kindOfArea, '')) || area.slug }
}

/** The slug of a producer's name, as it stands in the address of the producer's page. */
export function named(name: string | null | undefined): Named | null {
  const text = name?.trim() ?? ''
  const slug = slugOf(text)
  return slug ? { slug, name: text } : null
}

/** The entries after a place in the directory, and where the next page goes on. */
export function pageOfDirectory(
  entries: readonly DirectoryEntry[],
  { before, limit }: { readonly before: Cursor | null; readonly limit: number },
): { readonly shown: readonly DirectoryEntry[]; readonly older: Cursor | null } {
  const rest = before ? entries.filter((entry) => isAfter(entry, before)) : entries
  const shown = rest.slice(0, limit)
  const last = shown.at(-1)
  const older = last && rest.length > limit ? { at: last.visibleSince, key: last.slug } : null
  return { shown, older }
}

const isAfter = ({ visibleSince, slug }: DirectoryEntry, { at, key }: Cursor): boolean =>
  visibleSince < at || (visibleSince === at && slug < key)
