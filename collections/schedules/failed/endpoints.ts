import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { refusal } from '../../../plugins/kit/refusal.ts'
import type { ScheduleInput } from '../target.ts'
import { failedOrder } from './failedOrders.ts'

/**
 * What a person does about a failed order: `POST /api/failed-orders/:id/again` orders it once more, for
 * now, with what stands now; `…/dismiss` takes it off the desk.
 */
export const failedOrderEndpoints: Endpoint[] = [
  { path: '/failed-orders/:id/again', method: 'post', handler: (req) => answer(req, again) },
  { path: '/failed-orders/:id/dismiss', method: 'post', handler: (req) => answer(req, remove) },
]

type Order = { readonly id: number | string; readonly input: ScheduleInput }

async function answer(
  req: PayloadRequest,
  act: (order: Order, req: PayloadRequest) => Promise<unknown>,
): Promise<Response> {
  if (!req.user) throw new Forbidden(req.t)
  const found = await failedOrder(String(req.routeParams?.['id']), req)
  if (!found?.input) {
    throw refusal(req, 404, {
      vi: 'Lệnh hẹn giờ này không còn: đã được thực hiện lại hoặc bỏ qua. Hãy tải lại trang.',
      en: 'This order is gone: ordered again or dismissed. Reload the page.',
    })
  }
  await act({ id: found.id, input: found.input }, req)
  return Response.json({ done: true })
}

/** Queueing asks whether this person may, and takes what failed before off the desk. */
async function again({ input: { type, doc } }: Order, { payload, user }: PayloadRequest) {
  const input = { type, doc, user: user && { relationTo: 'users', value: user.id } }
  await payload.jobs.queue({ task: 'schedulePublish', waitUntil: new Date(), input } as never)
}

const remove = ({ id }: Order, req: PayloadRequest): Promise<void> =>
  req.payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: id } }, req })
