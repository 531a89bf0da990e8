import type { PayloadRequest } from 'payload'
import type { QueryMoment } from '../../core/states/whereOf.ts'
import { stateOf, type DeskState, type Facts } from '../../core/states/stateOf.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { waitingSchedules } from '../../store/schedules/waitingSchedules.ts'

type Row = Facts & Readonly<Record<string, unknown>> & { readonly id?: number | string }
type Asked = {
  readonly publication: Publication
  readonly options: ResolvedOptions
  readonly req: PayloadRequest
  readonly now: number
}

/** The state of a document, newest version, at an instant. */
export async function stateAt(row: Row, asked: Asked): Promise<DeskState> {
  const { publication, options, now } = asked
  const scheduled = await scheduledIn(asked)
  return stateOf(row, {
    shown: shownAt(row, { publication, options, now }),
    isScheduled: scheduled.has(String(row.id)),
  })
}

function shownAt(row: Row, { publication, options, now }: Omit<Asked, 'req'>) {
  if (options.visibility.isVisible(row, now)) return 'now'
  const end = publication.expiresAt === null ? null : row[publication.expiresAt]
  return typeof end === 'string' && Date.parse(end) <= now ? 'over' : 'later'
}

/** What a query over states needs to know at an instant. */
export async function queryMomentAt(asked: Asked): Promise<QueryMoment> {
  const { publication, options, req, now } = asked
  const isNumber = req.payload.db.defaultIDType === 'number'
  return {
    now,
    scheduled: [...(await scheduledIn(asked))].map((id) => (isNumber ? Number(id) : id)),
    visible: options.visibility.where(now),
    expiresAt: publication.expiresAt,
    entryFields: options.visibility.entryFields,
  }
}

/** Text and not a symbol: Payload copies a request's context by `Object.keys`. */
const key = 'thu-do.desk.scheduled'
type Context = { [key]?: Map<string, Promise<ReadonlySet<string>>> }

/** The documents that a schedule is going to publish: asked once for a whole list. */
function scheduledIn({ publication, req }: Asked): Promise<ReadonlySet<string>> {
  const { collection } = publication
  const known = ((req.context as Context)[key] ??= new Map())
  const asked = known.get(collection) ?? readScheduled(collection, req)
  known.set(collection, asked)
  return asked
}

async function readScheduled(
  collection: string,
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const waiting = await waitingSchedules({ collection }, req)
  return new Set(waiting.flatMap(({ type, document }) => (type === 'publish' ? [document] : [])))
}
