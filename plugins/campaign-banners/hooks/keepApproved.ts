import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'

/** What was approved goes only by an approver's hand, since readers may be seeing it. */
export const keepApproved =
  ({ access, slugs }: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (!req.user || access.approves({ req })) return
    const live = await req.payload.findByID({
      collection: slugs.creatives as CollectionSlug,
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if ((live as { _status?: string } | null)?._status !== 'published') return
    throw refusal(req, 403, {
      vi: 'Nội dung đã duyệt chỉ người duyệt xóa được.',
      en: 'Only an approver deletes what was approved.',
    })
  }
