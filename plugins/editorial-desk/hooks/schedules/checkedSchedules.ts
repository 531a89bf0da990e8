import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { refusal } from '../../../kit/refusal.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'
import { rehearsePublication } from '../../store/rehearsal/rehearse.ts'
import { pieceOf } from './pieceOf.ts'
import type { Id } from '../workflow/row.ts'

type Target = { readonly relationTo: string; readonly value: Id }
type Queued = {
  readonly task?: string
  readonly input?: {
    readonly type?: 'publish' | 'unpublish'
    readonly doc?: Target
    readonly user?: Target
  }
}

/**
 * Asks of every schedule that somebody orders, by whatever door, what publishing would ask then: what
 * would fail at its hour is refused now. Call it once, from `onInit`.
 */
export function checkedSchedules(payload: Payload, { publications }: ResolvedOptions): void {
  const queue = payload.jobs.queue.bind(payload.jobs) as (args: Queued) => Promise<unknown>
  const checked = async (args: Queued): Promise<unknown> => {
    const { doc, user, type = 'publish' } = args.input ?? {}
    if (args.task === 'schedulePublish' && doc && user && publications.has(doc.relationTo)) {
      await check({ doc, type }, await requestOf(user, payload))
    }
    return queue(args)
  }
  Object.assign(payload.jobs, { queue: checked })
}

async function requestOf({ relationTo, value }: Target, payload: Payload): Promise<PayloadRequest> {
  const collection = relationTo as 'users'
  const user = await payload.findByID({ collection, id: value, depth: 0 })
  return createLocalReq({ user: { ...user, collection } }, payload)
}

type Ordered = { readonly doc: Target; readonly type: 'publish' | 'unpublish' }

async function check({ doc, type }: Ordered, req: PayloadRequest): Promise<void> {
  const { payload, user } = req
  const id = payload.db.defaultIDType === 'number' ? Number(doc.value) : doc.value
  const place = { collection: doc.relationTo, id }
  const piece = await pieceOf(place, req)
  if (!piece) return
  if (!piece.schedulable.includes(type)) throw refusal(req, 409, senseless[type])
  if (type === 'publish') await rehearsePublication(place, { user, payload })
}

const senseless = {
  publish: {
    vi: 'Không có gì để hẹn giờ đăng: bài không có thay đổi nào chưa đăng, hoặc đã được hẹn giờ đăng. Hãy bỏ lịch cũ trước nếu muốn đổi giờ.',
    en: 'There is nothing to schedule: no unpublished changes, or it is scheduled already. Cancel that schedule first to change the hour.',
  },
  unpublish: {
    vi: 'Không có gì để gỡ xuống: bạn đọc chưa có bài này và bài cũng chưa được hẹn giờ đăng, hoặc đã có lịch gỡ.',
    en: 'There is nothing to withdraw: readers do not have it and it is not scheduled to go out, or its withdrawal is scheduled already.',
  },
} as const
