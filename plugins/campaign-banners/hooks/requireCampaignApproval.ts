import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'

/** The same rule for creatives: only an approver's save reaches readers. */
export const requireCampaignApproval =
  ({ access }: ResolvedOptions): CollectionBeforeChangeHook =>
  ({ data, req }) => {
    if (!req.user || isConfirmedEmergency(req) || data['_status'] !== 'published') return data
    if (access.approves({ req })) return data
    throw new APIError(
      'Biên tập viên phải duyệt trước khi phát. Hãy lưu bản nháp và gửi duyệt.',
      403,
      null,
      true,
    )
  }
