import type { CollectionSlug, Where } from 'payload'
import { wasSeen, type Seen } from '../../plugins/kit/wasSeen.ts'
import { isVisible } from '../../plugins/kit/visibility.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { publications, type PublicationSlug, type Reading } from './reading.ts'

/** What is left of something that readers once saw. */
export type Gone = { readonly section: DocumentId | null }

/** A publication by what its address, or a redirect, says of it. */
export type Hidden = { readonly collection: PublicationSlug; readonly where: Where }

/**
 * Whether readers once found something at one of the addresses: it was withdrawn or deleted, which
 * is written down, or the publication there has expired, which its row tells.
 *
 * Access control hides exactly these rows, so this file overrides it. Nothing of them leaves it but
 * the section, and that only of what readers have seen.
 */
export async function findGone(
  reading: Reading,
  {
    addresses,
    hidden,
  }: { readonly addresses: readonly string[]; readonly hidden: readonly Hidden[] },
): Promise<Gone | null> {
  const [row] = await find<{ section?: string | null }>(reading, 'gone-addresses', {
    where: { address: { in: [...addresses] } },
    select: { section: true },
  })
  if (row) return { section: row.section ?? null }
  for (const place of hidden) {
    const expired = await findExpired(reading, place)
    if (expired) return expired
  }
  return null
}

/** Where a redirect leads whose target readers cannot see; null for what never comes and goes. */
export async function findHiddenTarget(
  reading: Reading,
  from: readonly string[],
): Promise<Hidden | null> {
  type Row = { toDocument?: { relationTo: string; value: DocumentId } | null }
  const [row] = await find<Row>(reading, 'redirects', {
    where: { from: { in: [...from] } },
    select: { toDocument: true },
  })
  const collection = publications.find((slug) => slug === row?.toDocument?.relationTo)
  if (!collection || !row?.toDocument) return null
  return { collection, where: { id: { equals: row.toDocument.value } } }
}

async function findExpired(reading: Reading, { collection, where }: Hidden): Promise<Gone | null> {
  const ended = { expiresAt: { less_than_equal: new Date(reading.now).toISOString() } }
  const [row] = await find<Seen & { section?: DocumentId | null }>(reading, collection, {
    where: { and: [where, { _status: { equals: 'published' } }, ended] },
    select: {
      _status: true,
      publishedAt: true,
      embargoUntil: true,
      expiresAt: true,
      firstPublishedAt: true,
      ...(collection === 'articles' ? { section: true as const } : {}),
    },
  })
  const hasEnded = row && wasSeen(row, reading.now) && !isVisible(row, reading.now)
  return hasEnded ? { section: row.section ?? null } : null
}

type Question = { readonly where: Where; readonly select: Readonly<Record<string, true>> }

async function find<Row>(
  { payload, now }: Reading,
  collection: string,
  { where, select }: Question,
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where,
    select: { ...select },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    context: { now },
  })
  return docs as unknown as Row[]
}
