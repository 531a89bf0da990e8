import type { Where } from 'payload'
import { tagOfList, tagOfScope, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Cursor } from './cursor.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type Reading, recall } from './reading.ts'
import type { Section } from './sections.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { teaserFields, type TeaserRow } from './teasers.ts'
import { nextLeave, tagsOfRows } from './visibleRows.ts'

/** Which articles a list is over. */
export type ArticleScope =
  | { readonly over: 'all' }
  | { readonly over: 'section'; readonly section: Section }
  | { readonly over: 'tags' | 'authors' | 'dossiers' | 'products'; readonly id: DocumentId }
  /** Between two instants, in epoch milliseconds; the second is not in it any more. */
  | { readonly over: 'time'; readonly from: number; readonly to: number }

export type ArticlePage = {
  readonly rows: readonly TeaserRow[]
  /** Where the next page goes on; null on the last. */
  readonly older: Cursor | null
}

type ListRequest = {
  readonly scope: ArticleScope
  readonly limit: number
  /** Only articles after this place; from the newest where it is absent. */
  readonly before?: Cursor | null
}

/**
 * Articles of a scope, newest first: by the instant since which readers see them, then by number.
 *
 * Queries: `[scope =] … order by visibleSince desc, publicId desc limit n`, on the indexes
 * (_status, visibleSince, publicId) and (section, visibleSince, publicId); tags and authors go through
 * their relation's index. A section of the first level shows its children's stories too: each
 * section is asked by itself, where the index gives the rows in order and stops after n, and the
 * answers are merged. `section in (…)` would read and sort every story that the sections ever had.
 */
export async function listArticles(
  reading: Reading,
  { scope, limit, before = null }: ListRequest,
): Promise<Sourced<ArticlePage>> {
  const found = await Promise.all(
    partsOf(scope).map((part) => readPart(reading, part, { before, limit: limit + 1 })),
  )
  const sorted = found
    .flatMap(({ rows }) => rows)
    .sort(newestFirst)
    .slice(0, limit + 1)
  const rows = sorted.slice(0, limit)
  const last = rows.at(-1)
  return {
    value: { rows, older: sorted.length > limit && last ? cursorAfter(last) : null },
    tags: [tagOf(scope), ...tagsOfRows('articles', sorted)],
    staleAt: earliest(nextLeave(sorted, reading), ...found.map(({ nextEntry }) => nextEntry)),
  }
}

/** The place in a list right after an article. */
export const cursorAfter = ({ visibleSince, publicId }: TeaserRow): Cursor => ({
  at: Date.parse(visibleSince),
  key: String(publicId),
})

/** What one index gives in order. */
type Part = {
  readonly where: Where | undefined
  /** Of what comes into it or leaves it. */
  readonly tag: string
  /** Most pages show the beginning of it. */
  readonly isShared: boolean
}

function partsOf(scope: ArticleScope): Part[] {
  switch (scope.over) {
    case 'all':
      return [{ where: undefined, tag: tagOf(scope), isShared: true }]
    case 'section':
      return [scope.section, ...scope.section.children].map(({ id }) => ({
        where: { section: { equals: id } },
        tag: tagOfScope('articles', 'categories', id),
        isShared: true,
      }))
    case 'time':
      return [
        {
          where: { and: [sinceInstant(scope.from), beforeInstant(scope.to)] },
          tag: tagOf(scope),
          isShared: false,
        },
      ]
    default:
      return [{ where: { [scope.over]: { in: [scope.id] } }, tag: tagOf(scope), isShared: false }]
  }
}

const sinceInstant = (at: number): Where => ({
  visibleSince: { greater_than_equal: new Date(at).toISOString() },
})
const beforeInstant = (at: number): Where => ({
  visibleSince: { less_than: new Date(at).toISOString() },
})

/** A story's section announces the section above it too, so one tag is enough. */
function tagOf(scope: ArticleScope): string {
  switch (scope.over) {
    case 'all':
    case 'time':
      return tagOfList('articles')
    case 'section':
      return tagOfScope('articles', 'categories', scope.section.id)
    default:
      return tagOfScope('articles', scope.over, scope.id)
  }
}

type Slice = { readonly before: Cursor | null; readonly limit: number }
type Found = { readonly rows: readonly TeaserRow[]; readonly nextEntry: number | null }

/** As many as nearly every page takes from the beginning of a list. */
const rememberedRows = 32

/** Rows of a part; its beginning is remembered, since the lists of many pages are merged from it. */
async function readPart(reading: Reading, part: Part, slice: Slice): Promise<Found> {
  const { before, limit } = slice
  if (!part.isShared || before || limit > rememberedRows) return askPart(reading, part, slice)
  const name = `newest articles ${part.tag}`
  const { value } = await recall(reading, name, async () => {
    const found = await askPart(reading, part, { before, limit: rememberedRows })
    return {
      value: found,
      tags: [part.tag, ...tagsOfRows('articles', found.rows)],
      staleAt: earliest(nextLeave(found.rows, reading), found.nextEntry),
    }
  })
  return { ...value, rows: value.rows.slice(0, limit) }
}

async function askPart(reading: Reading, part: Part, { before, limit }: Slice): Promise<Found> {
  const conditions = [part.where, before && afterCursor(before)].filter((where) => !!where)
  const [rows, entry] = await Promise.all([
    findVisible<TeaserRow>(reading, {
      collection: 'articles',
      ...(conditions.length > 0 ? { where: { and: conditions } } : {}),
      sort: ['-visibleSince', '-publicId'],
      limit,
      select: teaserFields,
    }),
    nextEntry(reading, 'articles', part.where),
  ])
  return { rows, nextEntry: entry }
}

/** The range first, so that the index is entered at the place and not walked from its end. */
function afterCursor({ at, key }: Cursor): Where {
  const instant = new Date(at).toISOString()
  return {
    and: [
      { visibleSince: { less_than_equal: instant } },
      { or: [{ visibleSince: { less_than: instant } }, { publicId: { less_than: Number(key) } }] },
    ],
  }
}

const newestFirst = (a: TeaserRow, b: TeaserRow): number =>
  Date.parse(b.visibleSince) - Date.parse(a.visibleSince) || b.publicId - a.publicId
