import { addressOf } from '../../collections/addressOf.ts'
import type { AddressedCollection } from '../../collections/slugs.ts'
import { judgeAddress } from '../../plugins/kit/addresses/judgeAddress.ts'
import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import { findNamed } from './named.ts'
import { findOpen, type PublicationSlug, type Reading } from './reading.ts'
import type { Sections } from './sections.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'
import { findByIds } from './visibleRows.ts'

type Row = {
  readonly toDocument?: {
    readonly relationTo: AddressedCollection
    readonly value: DocumentId
  } | null
  readonly toUrl?: string | null
}

/**
 * Where readers of a former address are sent: a path of ours or another site's address, as a header
 * carries it. Null where nothing is written down, where readers cannot see what it leads to, and for
 * an address that was stored before the judge of addresses would have refused it.
 */
export async function findRedirect(
  reading: Reading,
  { from, sections }: { readonly from: readonly string[]; readonly sections: Sections },
): Promise<Sourced<string | null>> {
  const [row] = await findOpen<Row>(reading, {
    collection: 'redirects',
    where: { from: { in: [...from] } },
    limit: 1,
    select: { toDocument: true, toUrl: true },
  })
  const tags = [tagOfList('redirects')]
  if (!row?.toDocument) {
    const address = judgeAddress(row?.toUrl, reading.payload.config.serverURL)
    return { value: address?.href ?? null, tags, staleAt: null }
  }
  const target = await findAddress(reading, row.toDocument, sections)
  return { ...target, tags: [...tags, ...target.tags] }
}

async function findAddress(
  reading: Reading,
  { relationTo, value: id }: NonNullable<Row['toDocument']>,
  sections: Sections,
): Promise<Sourced<string | null>> {
  switch (relationTo) {
    case 'categories': {
      const path = sections.byId(id)?.path ?? null
      return { value: path, tags: [tagOfList('categories')], staleAt: null }
    }
    case 'tags':
    case 'authors':
    case 'dossiers':
    case 'pages': {
      const found = await findNamed(reading, relationTo, [id])
      const [named] = found.value
      return { ...found, value: named ? addressOf(relationTo, named) : null }
    }
    default:
      return findPublicationAddress(reading, relationTo, id)
  }
}

async function findPublicationAddress(
  reading: Reading,
  collection: PublicationSlug,
  id: DocumentId,
): Promise<Sourced<string | null>> {
  const select = {
    slug: true,
    publishedAt: true,
    embargoUntil: true,
    expiresAt: true,
    _status: true,
    ...(collection === 'articles' ? ({ publicId: true } as const) : {}),
  } as const
  const found = await findByIds<{ id: DocumentId; slug: string; publicId?: number }>(
    reading,
    collection,
    { ids: [id], select },
  )
  const [row] = found.value
  return { ...found, value: row ? addressOf(collection, row) : null }
}
