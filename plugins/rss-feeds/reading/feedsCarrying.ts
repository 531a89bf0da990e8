import type { Where } from 'payload'
import type { FeedSpec } from '../build/feedSpec.ts'
import type { Reading, Row } from '../options.ts'
import { excludeField, type ResolvedOptions, type Source } from '../resolveOptions.ts'
import { allOf, findRows } from './findRows.ts'
import type { ListsOf } from './listsOf.ts'
import { judgedBy, keyValue, placeFieldsOf, withPhotos } from './listRows.ts'
import { keyOf, sinceOf } from './rowValues.ts'
import { whereOfAny } from './selection.ts'

type Question = {
  readonly source: Source
  readonly row: Row
  readonly specs: readonly FeedSpec[]
  readonly listsOf: ListsOf
}

const firstBatch = 500
const maxBatch = 2000

/**
 * Which of the feeds carry a story now. All are asked together: what stands before the story is read
 * once, from it upwards, and a feed that is full without it is asked no further.
 */
export async function feedsCarrying(
  reading: Reading,
  options: ResolvedOptions,
  { source, row, specs, listsOf }: Question,
): Promise<FeedSpec[]> {
  const since = sinceOf(row, source.fields)
  const { visibility } = source
  if (since === null || row[excludeField] === true || !visibility.isVisible(row, reading.now)) {
    return []
  }
  const isYoungEnough = ({ windowMs }: FeedSpec): boolean =>
    windowMs === null || since > reading.now - windowMs
  const takes = await judge(reading, options, { source, specs, listsOf, rows: [row] })
  const taking = specs.filter((spec) => isYoungEnough(spec) && takes(spec, row))
  const room = new Map(taking.map((spec) => [spec, spec.limit - 1]))
  const isFull = (spec: FeedSpec): boolean => (room.get(spec) ?? 0) < 0
  let open = taking
  let place = row
  for (let batch = firstBatch; open.length > 0; batch = Math.min(2 * batch, maxBatch)) {
    const rows = await findRows(reading, {
      collection: source.collection,
      where: allOf(
        whereOfAny(open.map(({ selection }) => selection)),
        visibility.where(reading.now),
        { [excludeField]: { not_equals: true } },
        youngerThan(source, place),
      ) as Where,
      sort: [source.fields.visibleSince, source.fields.key],
      limit: batch,
      select: [...placeFieldsOf(source), ...judgedBy(source)],
    })
    const takesToo = await judge(reading, options, { source, specs: open, listsOf, rows })
    for (const spec of open) {
      const before = rows.filter((other) => takesToo(spec, other)).length
      room.set(spec, (room.get(spec) ?? 0) - before)
    }
    open = open.filter((spec) => !isFull(spec))
    place = rows.at(-1) ?? row
    if (rows.length < batch) break
  }
  return taking.filter((spec) => !isFull(spec))
}

/** Whether a feed takes a story, for these feeds and stories. */
async function judge(
  reading: Reading,
  options: ResolvedOptions,
  { source, specs, listsOf, rows }: Omit<Question, 'row'> & { readonly rows: readonly Row[] },
) {
  const { leadPhoto } = source.fields
  const asksForPhotos = specs.some(({ selection }) => selection.needsPhoto)
  const pictured = asksForPhotos ? await withPhotos(reading, options, { rows, leadPhoto }) : null
  const ids = new Set(pictured?.rows.map(({ id }) => String(id)))
  const lists = new Map(rows.map((row) => [String(row.id), listsOf(row)]))
  return ({ selection }: FeedSpec, row: Row): boolean => {
    const held = lists.get(String(row.id)) ?? new Set()
    const isInOne = selection.scopes.some((scope) => held.has(scope))
    return isInOne && selection.holds(held) && (!selection.needsPhoto || ids.has(String(row.id)))
  }
}

function youngerThan({ fields }: Source, row: Row): Where {
  const instant = new Date(sinceOf(row, fields) ?? 0).toISOString()
  return {
    and: [
      { [fields.visibleSince]: { greater_than_equal: instant } },
      {
        or: [
          { [fields.visibleSince]: { greater_than: instant } },
          { [fields.key]: { greater_than: keyValue(keyOf(row, fields.key)) } },
        ],
      },
    ],
  }
}
