import type { ArchivePlace } from '../core/feedAddress.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { Reading, Row } from '../options.ts'
import { isKeyIn } from '../reading/isKeyIn.ts'
import { listRows, readStories, type Place } from '../reading/listRows.ts'
import { keyOf, sinceOf } from '../reading/rowValues.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import type { FeedSpec } from './feedSpec.ts'

type Slice = {
  readonly rows: readonly Row[]
  /** Where the stories before these are; null at the first. */
  readonly previous: ArchivePlace | null
}
type SliceRequest = { readonly spec: FeedSpec; readonly archive: ArchivePlace | null }

/** Stories in one document of an archive. A day with more goes on in a further document. */
const archiveLimit = 100
const dayMs = 86_400_000

/**
 * The rows of the feed or of one document of its archive (RFC 5005 section 4).
 *
 * An archive is kept by days: a document holds the stories of one day, so that it stays the same
 * however many come after it. Only the way from the feed's last item to the end of that item's day
 * has addresses that move with the feed. Following `previous` from the feed meets each story once.
 */
export async function listSlice(
  reading: Reading,
  options: ResolvedOptions,
  { spec, archive }: SliceRequest,
): Promise<Sourced<Slice>> {
  if (archive?.before && !isKeyIn(reading, spec.selection.source, archive.before.key)) {
    return { value: { rows: [], previous: null }, tags: [], staleAt: null }
  }
  const limit = archive ? archiveLimit : spec.limit
  const after = spec.windowMs === null ? null : reading.now - spec.windowMs
  const found = await listRows(reading, options, spec.selection, {
    // One more tells where the stories before these are.
    limit: limit + 1,
    before: archive && startOf(archive, options),
    after,
  })
  const dayOf = dayIn(spec, options)
  const inside = archive ? found.value.filter((row) => dayOf(row) === archive.day) : found.value
  const places = inside.slice(0, limit)
  const next = found.value[places.length]
  const { source } = spec.selection
  const hasText = spec.content === 'full'
  const rows = await readStories(reading, options, { source, rows: places, hasText })
  const leaves =
    spec.windowMs === null
      ? []
      : rows.map((row) => (sinceIn(spec, row) ?? 0) + (spec.windowMs ?? 0))
  return {
    value: {
      rows,
      previous:
        next && spec.hasArchive && after === null ? placeBefore(next, places, spec, dayOf) : null,
    },
    tags: found.tags,
    staleAt: earliest(found.staleAt, ...leaves),
  }
}

const sinceIn = ({ selection }: FeedSpec, row: Row): number | null =>
  sinceOf(row, selection.source.fields)

const dayIn =
  (spec: FeedSpec, { dayOffsetMinutes }: ResolvedOptions) =>
  (row: Row): string => {
    const instant = sinceIn(spec, row) ?? 0
    return new Date(instant + dayOffsetMinutes * 60_000).toISOString().slice(0, 10)
  }

function startOf({ day, before }: ArchivePlace, { dayOffsetMinutes }: ResolvedOptions): Place {
  if (before) return before
  return { at: Date.parse(`${day}T00:00:00Z`) + dayMs - dayOffsetMinutes * 60_000, key: null }
}

function placeBefore(
  next: Row,
  rows: readonly Row[],
  spec: FeedSpec,
  dayOf: (row: Row) => string,
): ArchivePlace {
  const last = rows.at(-1)
  const day = dayOf(next)
  if (!last || dayOf(last) !== day) return { day, before: null }
  const { fields } = spec.selection.source
  return {
    day,
    before: { at: sinceOf(last, fields) ?? 0, key: keyOf(last, fields.key) },
  }
}
