import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal } from '../../../kit/refusal.ts'
import { typedInstant } from '../../core/schedules/typedTime.ts'
import type { Clock } from '../../core/time/clock.ts'
import { clockOf } from '../../hooks/states/deskOptions.ts'
import type { Publication } from '../../resolveOptions.ts'
import { waitingSchedules } from '../../store/schedules/waitingSchedules.ts'

const order = z.object({
  type: z.enum(['publish', 'unpublish']),
  day: z.string().max(20),
  hour: z.string().max(10),
})

/** Sets an hour for a publication or takes it back, below the publication's own address. */
export const scheduleEndpoints = (publication: Publication): Endpoint[] => [
  {
    path: '/:id/schedules',
    method: 'post',
    handler: async (req) => {
      checkPublisher(publication, req)
      const { type, at } = await readOrder(req)
      const user = req.user && { relationTo: req.user.collection, value: req.user.id }
      await req.payload.jobs.queue({
        task: 'schedulePublish' as never,
        waitUntil: new Date(at),
        input: {
          type,
          doc: { relationTo: publication.collection, value: idOf(req) },
          user,
        } as never,
      })
      return Response.json({ at: new Date(at).toISOString(), type })
    },
  },
  {
    path: '/:id/schedules/:schedule',
    method: 'delete',
    handler: async (req) => {
      checkPublisher(publication, req)
      const waiting = await waitingSchedules(
        { collection: publication.collection, id: idOf(req) },
        req,
      )
      const found = waiting.find(({ id }) => String(id) === req.routeParams?.['schedule'])
      if (!found) throw refusal(req, 404, gone)
      // As who asks, so that whoever may not publish it may not cancel either.
      await req.payload.delete({ collection: 'payload-jobs', id: found.id, req, user: req.user })
      return Response.json({ cancelled: found.id })
    },
  },
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.['id'])

function checkPublisher({ publishers }: Publication, req: PayloadRequest): void {
  if (!req.user || !publishers({ req })) throw refusal(req, 403, notYours)
}

async function readOrder(
  req: PayloadRequest,
): Promise<{ type: 'publish' | 'unpublish'; at: number }> {
  const parsed = order.safeParse(await req.json?.().catch(() => null))
  if (!parsed.success) throw refusal(req, 400, malformed)
  const { type, day, hour } = parsed.data
  const clock = clockOf(req.payload)
  const at = typedInstant({ day, hour }, clock)
  if (at === null) throw refusal(req, 400, noTime)
  if (at <= Date.now()) throw refusal(req, 400, over(clock))
  return { type, at }
}

const gone = {
  vi: 'Lịch này không còn: đã chạy xong hoặc đã có người bỏ. Hãy tải lại trang.',
  en: 'This schedule is no more: it has run, or somebody cancelled it. Reload the page.',
}
const notYours = {
  vi: 'Chỉ biên tập viên được hẹn giờ đăng hoặc gỡ bài.',
  en: 'Only an editor schedules.',
}
const malformed = {
  vi: 'Lịch thiếu việc cần làm, ngày hoặc giờ. Hãy nhập đủ rồi gửi lại.',
  en: 'A schedule needs what to do, a day and an hour.',
}
const noTime = {
  vi: 'Không đọc được ngày giờ. Hãy nhập ngày như 28/11/2026 và giờ 24 tiếng như 06:00.',
  en: 'This is no time. Enter a day such as 28/11/2026 and an hour of 24 such as 06:00.',
}
const over = ({ said }: Clock) => ({
  vi: `Giờ này đã qua. Hãy chọn giờ sau lúc này, theo ${said.vi}.`,
  en: `That time is over. Choose a later one, in ${said.en}.`,
})
