import type { Where } from 'payload'
import { recallEach } from '../../kit/answers/recall.ts'
import { inLanguageOf } from './inLanguageOf.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import { tagOfDocument } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import { excludeField, type ResolvedOptions, type Source } from '../resolveOptions.ts'
import { allOf, findHiddenRows, findRows } from './findRows.ts'
import { findPhotos } from './findPhotos.ts'
import { idsOf, instantOf, keyOf, sinceOf } from './rowValues.ts'
import { type Selection, whereOf } from './selection.ts'

/** A place in a list that is sorted by instant and key, both descending. */
export type Place = {
  /** Epoch milliseconds. */
  readonly at: number
  /** Null for the whole instant. */
  readonly key: string | null
}

type ListRequest = {
  readonly limit: number
  /** Only what is older than this place. */
  readonly before?: Place | null
  /** Only what is younger than this instant, in epoch milliseconds. */
  readonly after?: number | null
}

/**
 * The newest visible rows of a selection, with what places and names them, and when that changes by
 * itself. What is shown of them is read by `readStories`.
 */
export async function listRows(
  reading: Reading,
  options: ResolvedOptions,
  selection: Selection,
  { limit, before = null, after = null }: ListRequest,
): Promise<Sourced<Row[]>> {
  const { source, scopes } = selection
  const [found, entry] = await Promise.all([
    findNewest(reading, options, selection, { limit, before, after }),
    nextEntry(reading, selection),
  ])
  return {
    value: [...found.rows],
    tags: [
      ...scopes,
      ...found.rows.map(({ id }) => tagOfDocument(source.collection, id)),
      ...found.tags,
    ],
    staleAt: earliest(
      ...found.rows.map((row) => source.visibility.nextChange(row, reading.now)),
      entry,
    ),
  }
}

/** Rows with what items are made of, in the order in which they were given. */
export async function readStories(
  reading: Reading,
  options: ResolvedOptions,
  { source, rows, hasText }: StoriesRequest,
): Promise<Row[]> {
  const stories = await recallEach<Row>(
    reading,
    `feed ${source.feed.name} ${hasText}${inLanguageOf(reading)}`,
    {
      ids: rows.map(({ id }) => id),
      async make(ids) {
        const found = await findRows(reading, {
          collection: source.collection,
          where: { id: { in: [...ids] } },
          limit: ids.length,
          select: [...fieldsOf(source), ...(hasText ? textFieldsOf(source) : [])],
        })
        const accountOf = (row: Row) => ({
          tags: [tagOfDocument(source.collection, row.id)],
          staleAt: source.visibility.nextChange(row, reading.now),
        })
        return new Map(found.map((row) => [String(row.id), { value: row, ...accountOf(row) }]))
      },
    },
  )
  // What was withdrawn meanwhile is left out.
  return rows.flatMap(({ id }) => stories.get(String(id))?.value ?? [])
}

type StoriesRequest = {
  readonly source: Source
  readonly rows: readonly Row[]
  /** With what full texts are made of, which is most of a row. */
  readonly hasText: boolean
}

/**
 * Queries that a selection may take to fill itself where it has to look through more than it keeps:
 * with batches that double, some ten thousand stories.
 */
const maxRounds = 24
const maxBatch = 500

async function findNewest(
  reading: Reading,
  options: ResolvedOptions,
  selection: Selection,
  { limit, before, after }: Required<ListRequest>,
): Promise<Found> {
  const { source, keeps, needsPhoto, isNothing, scopes } = selection
  const { visibleSince, key, leadPhoto, title } = source.fields
  if (isNothing || (needsPhoto && leadPhoto === null)) return { rows: [], tags: [] }
  const conditions = [
    whereOf(selection),
    source.visibility.where(reading.now),
    { [excludeField]: { not_equals: true } },
    after === null ? null : { [visibleSince]: { greater_than: new Date(after).toISOString() } },
    reading.locale && source.needsTranslation ? { [title]: { exists: true } } : null,
    needsPhoto && leadPhoto !== null ? { [leadPhoto]: { exists: true } } : null,
  ]
  const kept: Row[] = []
  const tags: string[] = []
  let place = before
  let batch = limit
  for (let round = 0; ; round += 1) {
    if (round === maxRounds) {
      const { logger } = reading.payload
      logger.warn(
        `rss-feeds: ${scopes.join(', ')} may hold more than the ${kept.length} stories found in ${maxRounds} rounds`,
      )
      break
    }
    const rows = await findRows(reading, {
      collection: source.collection,
      where: allOf(...conditions, place && olderThan(source, place)) ?? {},
      sort: [`-${visibleSince}`, `-${key}`],
      limit: batch,
      select: [...placeFieldsOf(source), ...(keeps || needsPhoto ? judgedBy(source) : [])],
    })
    const pictured = needsPhoto ? await withPhotos(reading, options, { rows, leadPhoto }) : null
    tags.push(...(pictured?.tags ?? []))
    const fitting = pictured?.rows ?? rows
    kept.push(...(keeps ? fitting.filter(keeps) : fitting))
    const last = rows.at(-1)
    if (!last || rows.length < batch || kept.length >= limit) break
    place = { at: sinceOf(last, source.fields) ?? 0, key: keyOf(last, key) }
    batch = Math.max(limit, Math.min(2 * batch, maxBatch))
  }
  return { rows: kept.slice(0, limit), tags }
}

type Found = { readonly rows: readonly Row[]; readonly tags: readonly string[] }

/** The rows whose photo readers may see; a photo that is hidden today may be shown by a save. */
export async function withPhotos(
  reading: Reading,
  options: ResolvedOptions,
  { rows, leadPhoto }: { readonly rows: readonly Row[]; readonly leadPhoto: string | null },
): Promise<Found> {
  const idOf = (row: Row) => idsOf(row, leadPhoto).slice(0, 1)
  const { value, tags } = await findPhotos(reading, options, rows.flatMap(idOf))
  return { rows: rows.filter((row) => idOf(row).some((id) => value.has(String(id)))), tags }
}

/** What says when readers see a row, and where it stands among others. */
export const placeFieldsOf = ({
  fields: { publishedAt, visibleSince, key },
  visibility,
}: Source): string[] => [publishedAt, visibleSince, key, ...visibility.fields]

/** What a selection looks at in a row, beyond what it can ask. */
export const judgedBy = ({ fields: { leadPhoto }, relations }: Source): string[] => [
  ...(leadPhoto === null ? [] : [leadPhoto]),
  ...relations.map(({ field }) => field),
]

/** What an item is made from. */
const fieldsOf = (source: Source): string[] => [
  ...Object.values({ ...source.fields, body: null }).filter((field) => field !== null),
  ...source.relations.map(({ field }) => field),
  ...source.select,
  ...source.visibility.fields,
]

const textFieldsOf = ({ fields, textSelect }: Source): string[] => [
  ...(fields.body === null ? [] : [fields.body]),
  ...textSelect,
]

/** The range first, so that the index is entered at the place and not walked from its end. */
function olderThan({ fields }: Source, { at, key }: Place): Where {
  const instant = new Date(at).toISOString()
  if (key === null) return { [fields.visibleSince]: { less_than: instant } }
  return {
    and: [
      { [fields.visibleSince]: { less_than_equal: instant } },
      {
        or: [
          { [fields.visibleSince]: { less_than: instant } },
          { [fields.key]: { less_than: keyValue(key) } },
        ],
      },
    ],
  }
}

/** A key as the database has it. */
export const keyValue = (key: string): number | string => (isNumber(key) ? Number(key) : key)

/** MongoDB's ids can be all digits too, but are longer than any number. */
const isNumber = (key: string): boolean => /^\d{1,15}$/.test(key)

/** The next instant at which something of the selection could come into view. */
async function nextEntry(reading: Reading, selection: Selection): Promise<number | null> {
  const { collection, visibility } = selection.source
  if (selection.isNothing) return null
  const now = new Date(reading.now).toISOString()
  const edges = visibility.entryFields.map(async (field) => {
    const [row] = await findHiddenRows(reading, {
      collection,
      where:
        allOf(whereOf(selection), visibility.published, { [field]: { greater_than: now } }) ?? {},
      sort: [field],
      limit: 1,
      select: [field],
    })
    return row ? instantOf(row, field) : null
  })
  return earliest(...(await Promise.all(edges)))
}
