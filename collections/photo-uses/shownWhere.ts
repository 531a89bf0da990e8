import type { PayloadRequest, Where } from 'payload'
import { fromStored, isWithin, type Interval } from '../../plugins/kit/shownIntervals.ts'
import { readingInstant } from '../../plugins/kit/readingInstant.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'

/** What a photo's row says of its intervals in a form that a query can ask. */
export type Hull = {
  readonly shownFrom: string | null
  readonly shownUntil: string | null
  /** Between the first and the last instant there are stretches at which it is closed. */
  readonly hasGaps: boolean
}

/** Stands for no end: later than every instant that a newsroom types, and still four digits long. */
const endOfTime = Date.parse('9999-12-31T23:59:59.999Z')
const toText = (instant: number): string => new Date(Math.min(instant, endOfTime)).toISOString()

/** The hull of merged intervals. */
export function hullOf(shown: readonly Interval[]): Hull {
  const [first, last] = [shown.at(0), shown.at(-1)]
  return {
    shownFrom: first ? toText(first.from) : null,
    shownUntil: last ? toText(last.until) : null,
    hasGaps: shown.length > 1,
  }
}

/** Photos whose hull holds the instant: all that are open, and of those with gaps perhaps more. */
function withinHull(now: number): Where[] {
  const instant = toText(now)
  return [{ shownFrom: { less_than_equal: instant } }, { shownUntil: { greater_than: instant } }]
}

/**
 * Photos that readers may open at the request's instant. One stretch of time is asked of the row
 * itself; the few photos that have several are looked through here.
 */
export async function shownWhere(req: PayloadRequest): Promise<Where> {
  const now = readingInstant(req)
  const hull = withinHull(now)
  const open = await openWithGaps(req, hull, now)
  const hasNone: Where = { hasGaps: { equals: false } }
  return { and: [...hull, open.length > 0 ? { or: [hasNone, { id: { in: open } }] } : hasNone] }
}

type GappedRow = { readonly id: DocumentId; readonly shown?: { readonly intervals?: unknown } }

/** More of them at once than any paper has; what is beyond stays closed. */
const maxGapped = 5000

async function openWithGaps(req: PayloadRequest, hull: Where[], now: number) {
  const { docs } = await req.payload.db.find<GappedRow>({
    collection: 'media',
    where: { and: [{ hasGaps: { equals: true } }, ...hull] },
    select: { shown: true },
    limit: maxGapped,
    pagination: false,
    req,
  })
  return docs.flatMap(({ id, shown }) => (isWithin(fromStored(shown?.intervals), now) ? [id] : []))
}
