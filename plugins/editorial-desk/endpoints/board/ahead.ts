import type { Where } from 'payload'
import { soonestFirst, type DeskFound, type DeskLine } from '../../core/board/line.ts'
import type { Publication } from '../../resolveOptions.ts'
import type { Asker } from './asker.ts'
import { asCaller, lineOf, listOf, type Row } from './lineOf.ts'

/** More than this within two days is counted, not read. */
const mostRead = 60

/** What comes into readers' view and leaves it by the clock alone until the end of tomorrow. */
export async function ahead(publication: Publication, asker: Asker): Promise<DeskFound> {
  const [edges, orders] = await Promise.all([
    byTheirTimes(publication, asker),
    bySchedule(publication, asker),
  ])
  const lines = [...edges.lines, ...orders.lines].toSorted(soonestFirst).slice(0, asker.limit)
  return {
    ...{ lines, total: edges.total + orders.total },
    list: listOf(publication, 'scheduled', asker.req),
  }
}

type Found = Pick<DeskFound, 'lines' | 'total'>

async function byTheirTimes(publication: Publication, asker: Asker): Promise<Found> {
  const { options, req, now, until } = asker
  const { visibility } = options
  const isAhead = {
    greater_than: new Date(now).toISOString(),
    less_than: new Date(until).toISOString(),
  }
  const fields = [
    ...visibility.entryFields,
    ...(publication.expiresAt ? [publication.expiresAt] : []),
  ]
  const where: Where = {
    and: [visibility.published, { or: fields.map((field) => ({ [field]: isAhead })) }],
  }
  const shared = asCaller(publication, [publication.title, ...visibility.fields], req)
  const { docs } = await req.payload.find({ ...shared, where, limit: mostRead })
  const lines = (docs as unknown as Row[]).flatMap((row): DeskLine[] => {
    const shown = visibility.interval(row)
    if (!shown) return []
    const line = lineOf(row, publication, req)
    const happens = (at: number) => at > now && at < until
    return [
      ...(happens(shown.from)
        ? [{ ...line, id: `${line.id}:from`, at: shown.from, what: goesOut }]
        : []),
      ...(happens(shown.until)
        ? [{ ...line, id: `${line.id}:until`, at: shown.until, what: expires }]
        : []),
    ]
  })
  if (docs.length < mostRead) return { lines, total: lines.length }
  const { totalDocs } = await req.payload.count({ ...shared, where })
  return { lines, total: Math.max(totalDocs, lines.length) }
}

async function bySchedule(publication: Publication, asker: Asker): Promise<Found> {
  const { req, now, until, limit, schedules } = asker
  const due = schedules.flatMap((schedule) => {
    const at = schedule.at === null ? now : Date.parse(schedule.at)
    return schedule.collection === publication.collection && at < until ? [{ ...schedule, at }] : []
  })
  if (due.length === 0) return { lines: [], total: 0 }
  const isNumber = req.payload.db.defaultIDType === 'number'
  const ids = [...new Set(due.map(({ document }) => (isNumber ? Number(document) : document)))]
  const { docs } = await req.payload.find({
    ...asCaller(publication, [publication.title], req),
    ...{ draft: true, limit: ids.length, where: { id: { in: ids } } },
  })
  const rows = new Map((docs as unknown as Row[]).map((row) => [String(row.id), row]))
  // Of what she may not read she is not told.
  const known = due.flatMap(({ document, type, at, id }) => {
    const row = rows.get(document)
    return row ? [{ row, type, at, id }] : []
  })
  const lines = known.slice(0, limit).map(({ row, type, at, id }): DeskLine => {
    const line = lineOf(row, publication, req)
    return { ...line, id: `${line.id}:${id}`, at, what: type === 'publish' ? goesOut : comesDown }
  })
  return { lines, total: known.length }
}

const goesOut = { vi: 'Lên trang', en: 'Goes out' }
const comesDown = { vi: 'Gỡ xuống', en: 'Is withdrawn' }
const expires = { vi: 'Hết hạn, tự gỡ', en: 'Expires' }
