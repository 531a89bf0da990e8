import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import type { HealthMessageTeaser } from '../site/models.ts'
import type { CorrectionRow } from './corrections.ts'
import type { Cursor } from './cursor.ts'
import { endOfHanoiDay } from './hanoiDay.ts'
import { nextEntry } from './nextEntry.ts'
import { pathOf } from './paths.ts'
import { findPublicationBySlug } from './publicationBySlug.ts'
import { listPublications, type PublicationPage } from './publicationList.ts'
import { findVisible, type Reading } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { findByIds, nextLeave, tagsOfRows } from './visibleRows.ts'

export type HealthTeaserRow = Publication & {
  readonly id: DocumentId
  readonly slug: string
  readonly title: string
  readonly issuingBody: string
  readonly issuedOn: string
  readonly validUntil?: string | null
  readonly replacedBy?: DocumentId | null
}
export type HealthRow = HealthTeaserRow & {
  readonly wording: string
  readonly steps?: readonly { readonly label: string; readonly text?: string | null }[] | null
  readonly sourceName: string
  readonly sourceUrl?: string | null
  readonly body?: SerializedEditorState | null
  readonly leadPhoto?: DocumentId | null
  readonly corrections?: readonly CorrectionRow[] | null
  readonly publishedAt: string
}

const teaserFields = {
  slug: true,
  title: true,
  issuingBody: true,
  issuedOn: true,
  validUntil: true,
  replacedBy: true,
  publishedAt: true,
  embargoUntil: true,
  expiresAt: true,
  _status: true,
} as const
const fields = {
  ...teaserFields,
  wording: true,
  steps: true,
  sourceName: true,
  sourceUrl: true,
  body: true,
  leadPhoto: true,
  corrections: true,
} as const
const collection = 'public-health-messages'

/** The message with this slug. */
export const findHealthMessage = (
  reading: Reading,
  slug: string,
): Promise<Sourced<HealthRow | null>> =>
  findPublicationBySlug<HealthRow>(reading, collection, { slug, select: fields })

/** The visible message that replaces another; one that readers cannot see replaces nothing yet. */
export async function findReplacement(
  reading: Reading,
  { replacedBy }: HealthTeaserRow,
): Promise<Sourced<HealthTeaserRow | null>> {
  const ids = replacedBy ? [replacedBy] : []
  const found = await findByIds<HealthTeaserRow>(reading, collection, { ids, select: teaserFields })
  return { ...found, value: found.value[0] ?? null }
}

/** A message replaces few others (5K by 2K); the bound only guards the page. */
const maxReplaced = 20

/** The visible messages that this one replaces, the latest first; by the index on `replacedBy`. */
export async function findReplacedBy(
  reading: Reading,
  { id }: HealthTeaserRow,
): Promise<Sourced<HealthTeaserRow[]>> {
  const where = { replacedBy: { equals: id } }
  const [rows, entry] = await Promise.all([
    findVisible<HealthTeaserRow>(reading, {
      collection,
      where,
      sort: ['-issuedOn', '-slug'],
      limit: maxReplaced,
      select: teaserFields,
    }),
    nextEntry(reading, collection, where),
  ])
  return {
    value: rows,
    tags: [tagOfList(collection), ...tagsOfRows(collection, rows)],
    staleAt: earliest(nextLeave(rows, reading), entry),
  }
}

type ListRequest = { readonly before: Cursor | null; readonly limit: number }
type HealthPage = PublicationPage<HealthTeaserRow> & {
  /** Ids, as text, of the rows whose replacement readers can see. */
  readonly replaced: ReadonlySet<string>
}

/** Messages, the last issued first; by the index on `issuedOn`. */
export async function listHealthMessages(
  reading: Reading,
  request: ListRequest,
): Promise<Sourced<HealthPage>> {
  const page = await listPublications<'issuedOn', HealthTeaserRow>(reading, collection, {
    ...request,
    sortedBy: 'issuedOn',
    select: teaserFields,
  })
  const { rows } = page.value
  const { value: replaced, tags, staleAt } = await findReplaced(reading, rows)
  return {
    value: { ...page.value, replaced },
    tags: [...page.tags, ...tags],
    staleAt: earliest(page.staleAt, staleAt),
  }
}

/** The visible ones of the given messages, in the given order, and which of them no longer hold. */
export async function findHealthMessages(
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<Sourced<Pick<HealthPage, 'rows' | 'replaced'>>> {
  const found = await findByIds<HealthTeaserRow>(reading, collection, { ids, select: teaserFields })
  const { value: replaced, tags, staleAt } = await findReplaced(reading, found.value)
  return {
    value: { rows: found.value, replaced },
    tags: [...found.tags, ...tags],
    staleAt: earliest(found.staleAt, staleAt),
  }
}

/** Ids, as text, of the rows whose replacement readers can see. */
async function findReplaced(
  reading: Reading,
  rows: readonly HealthTeaserRow[],
): Promise<Sourced<ReadonlySet<string>>> {
  const replacements = await findByIds<HealthTeaserRow>(reading, collection, {
    ids: rows.flatMap(({ replacedBy }) => replacedBy ?? []),
    select: teaserFields,
  })
  const visible = new Set(replacements.value.map(({ id }) => String(id)))
  const replaced = rows.filter(({ replacedBy }) => visible.has(String(replacedBy)))
  return { ...replacements, value: new Set(replaced.map(({ id }) => String(id))) }
}

/** Replaced messages may stand between current ones; further back nothing holds any more. */
const searched = 20

/** Messages that hold today: neither replaced nor past their last day in Hà Nội. */
export async function findCurrentHealthMessages(
  reading: Reading,
  limit: number,
): Promise<Sourced<HealthTeaserRow[]>> {
  const { value, tags, staleAt } = await listHealthMessages(reading, {
    before: null,
    limit: searched,
  })
  const ends = value.rows.map(validityEnd)
  const current = value.rows.filter(
    (row, index) => !value.replaced.has(String(row.id)) && (ends[index] ?? Infinity) > reading.now,
  )
  const nextEnd = earliest(...ends.filter((end) => end !== null && end > reading.now))
  return { value: current.slice(0, limit), tags, staleAt: earliest(staleAt, nextEnd) }
}

/** A message holds through its last day in Hà Nội; epoch milliseconds, null when nobody set one. */
export const validityEnd = ({ validUntil }: HealthTeaserRow): number | null =>
  validUntil ? endOfHanoiDay(Date.parse(validUntil)) : null

/** The card of a message. */
export const toHealthTeaser = (
  { title, slug, issuedOn, issuingBody }: HealthTeaserRow,
  { replaced }: { readonly replaced: boolean },
): HealthMessageTeaser => ({
  title,
  href: pathOf({ page: 'health-message', slug }),
  issuedOn,
  issuingBody,
  replaced,
})
