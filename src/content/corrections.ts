import type { Where } from 'payload'
import { addressOf } from '../../collections/addressOf.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import type { Correction } from '../site/models.ts'
import type { Cursor } from './cursor.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, publications, type PublicationSlug, type Reading } from './reading.ts'
import { nextLeave, tagsOfRows } from './visibleRows.ts'

/** A correction as the database gives it to readers: who signed it and who asked for it is not theirs. */
export type CorrectionRow = Omit<Correction, 'note'> & { readonly note?: string | null }

/** The corrections of a row as its page prints them. */
export const correctionsOf = (rows: readonly CorrectionRow[] | null | undefined): Correction[] =>
  (rows ?? []).map(({ kind, publishedAt, wrong, right, note }) => ({
    ...{ kind, publishedAt, wrong, right },
    note: note ?? null,
  }))

type Row = Publication & {
  readonly id: DocumentId
  readonly slug: string
  readonly publicId?: number
  readonly section?: DocumentId | null
  readonly publishedAt: string
  readonly correctedAt: string
  readonly corrections?: readonly CorrectionRow[] | null
} & Readonly<Partial<Record<'headline' | 'title' | 'name', string>>>

export type CorrectedStory = {
  readonly collection: PublicationSlug
  readonly title: string
  readonly path: string
  readonly section: DocumentId | null
  readonly publishedAt: string
  /** The latest first. */
  readonly corrections: readonly Correction[]
}

export type CorrectedPage = {
  readonly stories: readonly CorrectedStory[]
  readonly older: Cursor | null
}

const titles = {
  articles: 'headline',
  events: 'title',
  'product-spotlights': 'name',
  'public-health-messages': 'title',
} as const satisfies Record<PublicationSlug, string>

const fields: Readonly<Record<string, true>> = {
  ...{ slug: true, publishedAt: true, embargoUntil: true, expiresAt: true, _status: true },
  ...{ correctedAt: true, corrections: true },
}

type Found = { readonly collection: PublicationSlug; readonly row: Row }
type ListRequest = { readonly before: Cursor | null; readonly limit: number }

/**
 * What readers may see and the paper has corrected, the last corrected first. Queries: one for each kind
 * of publication, on its index (_status, correctedAt), merged.
 */
export async function listCorrected(
  reading: Reading,
  { before, limit }: ListRequest,
): Promise<Sourced<CorrectedPage>> {
  const parts = await Promise.all(
    publications.map(async (collection) => {
      const where = { correctedAt: { exists: true } }
      return {
        collection,
        rows: await findPart(reading, collection, { before, limit: limit + 1 }),
        entry: await nextEntry(reading, collection, where),
      }
    }),
  )
  const found = parts
    .flatMap(({ collection, rows }): Found[] => rows.map((row) => ({ collection, row })))
    .sort(lastFirst)
    .slice(0, limit + 1)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    value: {
      stories: shown.flatMap((one) => storyOf(one) ?? []),
      older: found.length > limit && last ? cursorAfter(last) : null,
    },
    tags: [
      ...publications.map(tagOfList),
      ...found.flatMap(({ collection, row }) => tagsOfRows(collection, [row])),
    ],
    staleAt: earliest(
      ...parts.map(({ entry }) => entry),
      nextLeave(
        found.map(({ row }) => row),
        reading,
      ),
    ),
  }
}

/** By which rows of one instant are in order, within a kind. */
const keyIn = (collection: PublicationSlug): 'publicId' | 'slug' =>
  collection === 'articles' ? 'publicId' : 'slug'
const keyOf = ({ collection, row }: Found): string => String(row[keyIn(collection)])

function lastFirst(a: Found, b: Found): number {
  const between = Date.parse(b.row.correctedAt) - Date.parse(a.row.correctedAt)
  if (between !== 0) return between
  const kinds = publications.indexOf(a.collection) - publications.indexOf(b.collection)
  if (kinds !== 0) return kinds
  const [one, other] = [keyOf(a), keyOf(b)]
  if (a.collection === 'articles') return Number(other) - Number(one)
  return one < other ? 1 : -1
}

/** The kind's place and the row's key: `0-184703`, `2-ca-phe-son-la`. */
const cursorAfter = (found: Found): Cursor => ({
  at: Date.parse(found.row.correctedAt),
  key: `${publications.indexOf(found.collection)}-${keyOf(found)}`,
})

function findPart(
  reading: Reading,
  collection: PublicationSlug,
  { before, limit }: ListRequest,
): Promise<Row[]> {
  return findVisible<Row>(reading, {
    collection,
    where: before ? after(before, collection) : { correctedAt: { exists: true } },
    sort: ['-correctedAt', `-${keyIn(collection)}`],
    limit,
    select: {
      ...fields,
      [titles[collection]]: true,
      ...(collection === 'articles' ? { publicId: true, section: true } : {}),
    },
  })
}

function after({ at, key }: Cursor, collection: PublicationSlug): Where {
  const [, place = '', own = ''] = /^(\d)-(.+)$/.exec(key) ?? []
  const instant = new Date(at).toISOString()
  const kinds = publications.indexOf(collection) - Number(place)
  // Of its own kind what comes after its key; a later kind's rows of that instant come after all of it.
  if (kinds > 0) return { correctedAt: { less_than_equal: instant } }
  if (kinds < 0) return { correctedAt: { less_than: instant } }
  const value = collection === 'articles' ? Number(own) || 0 : own
  return {
    and: [
      { correctedAt: { less_than_equal: instant } },
      {
        or: [
          { correctedAt: { less_than: instant } },
          { [keyIn(collection)]: { less_than: value } },
        ],
      },
    ],
  }
}

function storyOf({ collection, row }: Found): CorrectedStory | null {
  const path = addressOf(collection, row)
  if (path === null) return null
  return {
    ...{ collection, path, publishedAt: row.publishedAt },
    title: row[titles[collection]] ?? '',
    section: row.section ?? null,
    corrections: correctionsOf(row.corrections).toSorted((a, b) =>
      b.publishedAt.localeCompare(a.publishedAt),
    ),
  }
}
