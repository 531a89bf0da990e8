import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { collectionOf } from '../../hooks/collectionOf.ts'
import type { ScheduleType } from '../../core/schedules/schedulable.ts'
import type { DeskState } from '../../core/states/stateOf.ts'
import { whereOf } from '../../core/states/whereOf.ts'
import { queryMomentAt } from '../../hooks/states/momentOf.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'
import { waitingSchedules } from '../../store/schedules/waitingSchedules.ts'

/** What a first page counts: work that waits for somebody, and what readers have. */
export const countedStates = [
  'submitted',
  'editing',
  'returned',
  'approved',
  'scheduled',
  'changed',
] as const satisfies readonly DeskState[]

export type BoardRow = {
  readonly collection: string
  readonly label: unknown
  readonly counts: Readonly<Record<(typeof countedStates)[number], number>>
}

/** How many pieces are in each state, as far as who asks may see them. */
export async function countStates(
  { publications, ...options }: ResolvedOptions,
  req: PayloadRequest,
): Promise<BoardRow[]> {
  const now = Date.now()
  const rows: BoardRow[] = []
  for (const publication of publications.values()) {
    const collection = publication.collection as CollectionSlug
    const moment = await queryMomentAt({
      ...{ publication, options: { publications, ...options }, req, now },
    })
    const counts = {} as Record<(typeof countedStates)[number], number>
    for (const state of countedStates) {
      const { totalDocs } = await req.payload.find({
        ...{ collection, draft: true, depth: 0, limit: 1, overrideAccess: false, req },
        ...{ where: whereOf(state, moment) as Where, select: {} },
      })
      counts[state] = totalDocs
    }
    const { labels } = collectionOf(collection, req.payload).config
    rows.push({ collection, label: labels.plural, counts })
  }
  return rows
}

export type Coming = {
  readonly collection: string
  readonly id: string
  readonly title: string
  readonly type: ScheduleType
  readonly at: number
}

/** What goes out or comes down next by a schedule, as far as who asks may see it. */
export async function comingUp(
  { publications }: ResolvedOptions,
  req: PayloadRequest,
): Promise<Coming[]> {
  const waiting = await waitingSchedules({}, req)
  const known = waiting.filter(({ collection }) => publications.has(collection)).slice(0, 20)
  const rows = await Promise.all(
    known.map(async ({ collection, document, type, at }) => {
      const row: unknown = await req.payload.findByID({
        ...{ collection: collection as CollectionSlug, id: document, draft: true, depth: 0, req },
        ...{ overrideAccess: false, disableErrors: true },
      })
      const title = publications.get(collection)?.title ?? 'id'
      if (!row) return []
      const words = (row as Record<string, unknown>)[title]
      return [
        {
          ...{ collection, id: document, type, at: at === null ? Date.now() : Date.parse(at) },
          title: typeof words === 'string' ? words : document,
        },
      ]
    }),
  )
  return rows.flat()
}
