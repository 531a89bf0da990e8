import type { CollectionBeforeChangeHook } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import type { CampaignRow } from '../reader/records.ts'
import { refusal } from '../refusal.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'
import { emergencyIsGuarded, needsApproval } from './refusals.ts'

/**
 * Only an approver's save reaches readers: everybody else's is a draft beside the live document,
 * so an edit after approval asks for approval again. An emergency goes out by its own button alone,
 * which sees to the second person. Payload has merged `data` with the live document here, so a
 * change that names no status is judged by the one it would keep.
 */
export const requireApproval =
  ({ access }: ResolvedOptions): CollectionBeforeChangeHook<CampaignRow> =>
  ({ data, originalDoc, operation, req }) => {
    // The newsroom's own code, such as the seed, acts for nobody.
    if (!req.user || isConfirmedEmergency(req)) return data
    const wasLive = operation === 'update' && originalDoc?._status === 'published'
    if (data.kind === 'emergency' || originalDoc?.kind === 'emergency') {
      if (data._status === 'published') {
        throw refusal(req, 403, {
          vi: 'Thông báo khẩn chỉ phát bằng nút “Xác nhận và phát”. Hãy lưu bản nháp rồi dùng nút đó.',
          en: 'An emergency goes out by the button “Confirm and send out” alone. Save a draft, then use it.',
        })
      }
      if (wasLive || access.raisesAlarm({ req }) || access.approves({ req })) return data
      throw refusal(req, 403, emergencyIsGuarded)
    }
    if (data._status !== 'published' || access.approves({ req })) return data
    throw refusal(req, 403, needsApproval)
  }
