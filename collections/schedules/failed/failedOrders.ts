import type { PayloadRequest, Where } from 'payload'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import { chiefRoles, hasRole } from '../../access/roles.ts'
import { signedIn } from '../../access/signedIn.ts'
import { collectionNamed } from '../../collectionNamed.ts'
import { targetOf, type ScheduleInput, type Target } from '../target.ts'
import { isFailedOrder } from './failedWhere.ts'

/** An order to publish or withdraw at a time that came to nothing, as its desk shows it. */
export type FailedOrder = {
  readonly id: DocumentId
  readonly type: 'publish' | 'unpublish'
  readonly doc: Target
  /** Of the document's newest version; null for whoever may not read it. */
  readonly title: string | null
  /** When it should have been done. */
  readonly dueAt: string | null
  /** In words, as it was thrown. */
  readonly reason: string | null
  /** Somebody else's, or nobody's. */
  readonly isOthers: boolean
}

type Row = {
  readonly id: DocumentId
  readonly input?: ScheduleInput
  readonly waitUntil?: string | null
  readonly error?: { readonly message?: string } | null
}

const mostShown = 20

/**
 * The failed orders that stand on a person's desk, the newest first: their own, and everybody's for
 * the chiefs, since who ordered it may be gone.
 */
export async function failedOrders(req: PayloadRequest): Promise<FailedOrder[]> {
  const where = onDeskOf(req)
  if (!where) return []
  const rows = await req.payload.db.find<Row>({
    ...{ collection: 'payload-jobs', where, sort: '-updatedAt', limit: mostShown },
    ...{ pagination: false, req },
  })
  const orders = rows.docs.flatMap((row) => orderOf(row, req))
  const titles = await titlesOf(
    orders.map(({ doc }) => doc),
    req,
  )
  return orders.map((order) => ({ ...order, title: titles.get(nameOf(order.doc)) ?? null }))
}

/** One of them; null where it is not on this desk. */
export async function failedOrder(id: string, req: PayloadRequest): Promise<Row | null> {
  const onDesk = onDeskOf(req)
  const isNumber = req.payload.db.defaultIDType === 'number'
  if (!onDesk || (isNumber && !/^\d{1,15}$/.test(id))) return null
  const where = { and: [onDesk, { id: { equals: isNumber ? Number(id) : id } }] }
  return req.payload.db.findOne<Row>({ collection: 'payload-jobs', where, req })
}

function onDeskOf(req: PayloadRequest): Where | null {
  if (!req.user || !signedIn({ req })) return null
  if (hasRole(req.user, ...chiefRoles)) return isFailedOrder
  return { and: [isFailedOrder, { 'input.user.value': { equals: req.user.id } }] }
}

function orderOf(row: Row, req: PayloadRequest): Omit<FailedOrder, 'title'>[] {
  const { id, input, waitUntil, error } = row
  if (!input?.doc) return []
  const { type = 'publish', doc, user, dueAt } = input
  return [
    {
      ...{ id, type, doc, dueAt: dueAt ?? waitUntil ?? null },
      reason: error?.message ?? null,
      isOthers: String(user?.value) !== String(req.user?.id),
    },
  ]
}

const nameOf = ({ relationTo, value }: Target): string => `${relationTo}:${value}`

/** The titles of those that this person may read: one question for each collection among them. */
async function titlesOf(
  docs: readonly Target[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> {
  const groups = Map.groupBy(docs, ({ relationTo }) => relationTo)
  const found = await Promise.all(
    [...groups].map(async ([slug, targets]) => {
      const name = collectionNamed(slug, req)?.config.admin.useAsTitle
      const [first] = targets
      if (!name || !first) return []
      const { collection } = targetOf(first, req.payload)
      const ids = targets.map((target) => targetOf(target, req.payload).id)
      const { docs: rows } = await req.payload.find({
        ...{ collection, depth: 0, draft: true, overrideAccess: false, req },
        ...{ where: { id: { in: ids } }, limit: ids.length, pagination: false },
        select: { [name]: true } as never,
      })
      return (rows as unknown as Readonly<Record<string, unknown>>[]).flatMap((row) => {
        const title = row[name]
        const key = `${slug}:${String(row['id'])}`
        return typeof title === 'string' && title !== '' ? [[key, title] as const] : []
      })
    }),
  )
  return new Map(found.flat())
}
