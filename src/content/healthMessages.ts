import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import type { HealthMessageTeaser, Link } from '../site/models.ts'
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
  readonly modifiedAt?: string | null
  readonly visibleSince: string
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
  modifiedAt: true,
  visibleSince: true,
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
  /** By the id, as text, of a row: its replacement, where readers can see it. */
  readonly replaced: ReadonlyMap<string, HealthTeaserRow>
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

/** By the id, as text, of a row: its replacement, where readers can see it. */
async function findReplaced(
  reading: Reading,
  rows: readonly HealthTeaserRow[],
): Promise<Sourced<ReadonlyMap<string, HealthTeaserRow>>> {
  const replacements = await findByIds<HealthTeaserRow>(reading, collection, {
    ids: rows.flatMap(({ replacedBy }) => replacedBy ?? []),
    select: teaserFields,
  })
  const visible = new Map(replacements.value.map((row) => [String(row.id), row]))
  const pairs = rows.flatMap(({ id, replacedBy }) => {
    const replacement = visible.get(String(replacedBy))
    return replacement ? [[String(id), replacement] as const] : []
  })
  return { ...replacements, value: new Map(pairs) }
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
  replacement: HealthTeaserRow | null = null,
): HealthMessageTeaser => ({
  title,
  href: pathOf({ page: 'health-message', slug }),
  issuedOn,
  issuingBody,
  replacedBy: replacement && linkToMessage(replacement),
})

/** A message's title and address. */
export const linkToMessage = ({ title, slug }: HealthTeaserRow): Link => ({
  label: title,
  href: pathOf({ page: 'health-message', slug }),
})

/** Messages that hold today, with all that an alert says. */
export async function findAlerts(reading: Reading): Promise<Sourced<HealthRow[]>> {
  const current = await findCurrentHealthMessages(reading, searched)
  const ids = current.value.map(({ id }) => id)
  const found = await findByIds<HealthRow>(reading, collection, { ids, select: fields })
  return {
    value: found.value,
    tags: [...current.tags, ...found.tags],
    staleAt: earliest(current.staleAt, found.staleAt),
  }
}
