import { createLocalReq, type ServerProps } from 'payload'
import { hanoiTime } from '../../../plugins/kit/dates/hanoiTime.ts'
import { inLanguageOf } from '../../../plugins/kit/refusal.ts'
import { failedOrders, type FailedOrder } from '../failed/failedOrders.ts'
import { FailedOrderActions } from './FailedOrderActions.tsx'

/** On the first page: the orders of this person that came to nothing, why, and what can be done. */
export async function FailedOrders({ i18n, payload, user }: Partial<ServerProps>) {
  if (!payload || !user) return null
  const req = await createLocalReq({ user: user }, payload)
  if (i18n) Object.assign(req, { i18n })
  const orders = await failedOrders(req)
  if (orders.length === 0) return null
  const say = (vi: string, en: string): string => inLanguageOf(req, { vi, en })
  const { admin } = payload.config.routes
  return (
    <section aria-labelledby="failed-orders" style={{ marginBottom: 'var(--base)' }}>
      <h2 id="failed-orders">{say('Lịch hẹn không thực hiện được', 'Orders that failed')}</h2>
      <ul style={{ display: 'grid', gap: 'var(--base)', listStyle: 'none', padding: 0 }}>
        {orders.map((order) => {
          const { id, doc, dueAt, reason, title, type, isOthers } = order
          const name = title ?? say('Không có tiêu đề', 'Untitled')
          return (
            <li
              key={id}
              style={{
                display: 'grid',
                gap: 'calc(var(--base) / 4)',
                borderInlineStart: '4px solid var(--theme-error-500)',
                paddingInlineStart: 'calc(var(--base) / 2)',
              }}
            >
              <p style={{ margin: 0, overflowWrap: 'anywhere' }}>
                <strong>{say(...whatOf(order))}</strong>{' '}
                <a href={`${admin}/collections/${doc.relationTo}/${doc.value}`}>{name}</a>
                {dueAt && ` (${say('hẹn', 'for')} ${hanoiTime(dueAt)})`}
                {isOthers && ` – ${say('người khác đặt', 'ordered by somebody else')}`}
              </p>
              {reason && <p style={{ margin: 0, overflowWrap: 'anywhere' }}>{reason}</p>}
              <FailedOrderActions
                id={id}
                name={name}
                words={{
                  again:
                    type === 'unpublish'
                      ? say('Gỡ ngay', 'Withdraw now')
                      : say(
                          'Duyệt bản hiện tại và đăng ngay',
                          'Approve what stands and publish now',
                        ),
                  dismiss: say('Bỏ qua', 'Dismiss'),
                  ordered: say('Đã đặt lại: sẽ xong trong ít giây.', 'Ordered: done in seconds.'),
                  dismissed: say('Đã bỏ qua.', 'Dismissed.'),
                  failed: say('Chưa làm được. Hãy thử lại.', 'Not done. Try again.'),
                }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const whatOf = ({ type }: FailedOrder): [string, string] =>
  type === 'unpublish' ? ['Chưa gỡ:', 'Not withdrawn:'] : ['Chưa đăng:', 'Not published:']
