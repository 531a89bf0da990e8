import type { DeskLine, DeskSource } from '../../plugins/editorial-desk/options.ts'
import { failedOrders, type FailedOrder } from '../schedules/failed/failedOrders.ts'

/** The orders of this person that came to nothing, why, and what can be done about each. */
export const ordersThatFailed: DeskSource = async ({ req, wants }) => {
  if (!wants('failed')) return {}
  const orders = await failedOrders(req)
  const lines = orders.map(lineOf)
  return { failed: { lines, total: lines.length, list: null } }
}

function lineOf({ id, type, doc, title, dueAt, reason, isOthers }: FailedOrder): DeskLine {
  const isWithdrawal = type === 'unpublish'
  return {
    id: `orders:${id}`,
    title,
    kind: isOthers
      ? { vi: 'Lịch do người khác đặt', en: 'Ordered by somebody else' }
      : { vi: 'Lịch bạn đặt', en: 'Ordered by you' },
    what: isWithdrawal
      ? { vi: 'Chưa gỡ', en: 'Not withdrawn' }
      : { vi: 'Chưa đăng', en: 'Not published' },
    href: `/collections/${doc.relationTo}/${doc.value}`,
    at: dueAt === null ? null : Date.parse(dueAt),
    note: reason,
    acts: [
      {
        label: isWithdrawal ? withdrawNow : publishNow,
        path: `/failed-orders/${id}/again`,
        done: { vi: 'Đã đặt lại: sẽ xong trong ít giây.', en: 'Ordered: done in seconds.' },
      },
      {
        label: { vi: 'Bỏ qua', en: 'Dismiss' },
        path: `/failed-orders/${id}/dismiss`,
        done: { vi: 'Đã bỏ qua.', en: 'Dismissed.' },
      },
    ],
  }
}

const withdrawNow = { vi: 'Gỡ ngay', en: 'Withdraw now' }
const publishNow = {
  vi: 'Duyệt bản hiện tại và đăng ngay',
  en: 'Approve what stands and publish now',
}
