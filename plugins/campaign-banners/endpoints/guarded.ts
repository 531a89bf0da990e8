import { type Endpoint, type PayloadHandler, UnauthorizedError } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { refusal, type Words } from '../refusal.ts'

type Permitted = keyof ResolvedOptions['access']
type Route = Pick<Endpoint, 'method' | 'path'> & {
  /** The right that it takes. */
  readonly may: Permitted
  readonly handler: PayloadHandler
}

const refusals: Readonly<Record<Permitted, Words>> = {
  manages: {
    vi: 'Chỉ cán bộ truyền thông và biên tập viên làm việc với chiến dịch.',
    en: 'Only campaign officers and editors work with campaigns.',
  },
  approves: {
    vi: 'Chỉ người duyệt xác nhận được thông báo khẩn. Hãy nhờ người duyệt.',
    en: 'Only an approver confirms an emergency. Ask one.',
  },
  raisesAlarm: {
    vi: 'Chỉ tổng biên tập phát được thông báo khẩn.',
    en: 'Only the editor-in-chief raises an emergency.',
  },
}

/** An endpoint that first asks who is there: 401 for nobody, 403 in words for somebody who may not. */
export const guarded = (
  { access }: Pick<ResolvedOptions, 'access'>,
  { may, handler, ...route }: Route,
): Endpoint => ({
  ...route,
  handler: (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    if (!access[may]({ req })) throw refusal(req, 403, refusals[may])
    return handler(req)
  },
})
