import { APIError, type CollectionBeforeChangeHook, type CollectionSlug } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'

/** The same rule for creatives: only an approver's save reaches readers, an emergency's only by its button. */
export const requireCampaignApproval =
  ({ access, slugs }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, req }) => {
    if (!req.user || isConfirmedEmergency(req) || data['_status'] !== 'published') return data
    if (!access.approves({ req })) {
      throw refusal('Biên tập viên phải duyệt trước khi phát. Hãy lưu bản nháp và gửi duyệt.')
    }
    const campaign = await req.payload.findByID({
      collection: slugs.campaigns as CollectionSlug,
      id: data['campaign'] as number | string,
      draft: true,
      depth: 0,
      disableErrors: true,
      req,
    })
    if ((campaign as { kind?: string } | null)?.kind === 'emergency') {
      throw refusal('Nội dung khẩn chỉ phát bằng nút “Xác nhận và phát” của thông báo khẩn.')
    }
    return data
  }

const refusal = (message: string): APIError => new APIError(message, 403, null, true)
