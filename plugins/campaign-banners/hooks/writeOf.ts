import type { PayloadRequest } from 'payload'
import type { LiveDocument } from '../../kit/liveChange.ts'
import type { Shown, Write } from '../core/transitions.ts'
import { refusal } from '../refusal.ts'
import { namesField, type WriteIntent } from '../../kit/writeIntent.ts'

type Saved = { readonly _status?: string | null; readonly deletedAt?: unknown }

/** The save is one that puts it into the trash. */
export const isThrownAway = (data: object, before: object | null): boolean =>
  Boolean((data as Saved).deletedAt) && !(before as Saved | null)?.deletedAt

/** What readers have of a campaign's row. */
export const shownOf = (row: { kind?: unknown; _status?: unknown } | null): Shown => {
  if (row?._status !== 'published') return 'nothing'
  return row.kind === 'emergency' ? 'emergency' : 'ordinary'
}

/**
 * What a save is about to do, judged by what readers have and not by the newest version.
 *
 * @throws 409 where it would take something from readers that its caller did not name.
 */
export function writeOf(
  data: Saved,
  live: LiveDocument | null,
  { intent, req }: { readonly intent: WriteIntent; readonly req: PayloadRequest },
): Exclude<Write, 'delete'> {
  const staysDraft = intent.isRestore && intent.isDraft
  if (data._status === 'published' && !staysDraft) return 'publish'
  if (live?._status !== 'published' || intent.isDraft) return 'draft'
  // The newest version is a draft beside the live one, and this save would put it in its place.
  if (namesField(intent, '_status') || data.deletedAt) return 'withdraw'
  throw refusal(req, 409, {
    vi: 'Bạn đọc đang thấy bản đã duyệt. Hãy lưu thành bản nháp, hoặc gỡ hẳn bằng nút “Gỡ xuống” (_status: "draft").',
    en: 'Readers have the approved version. Save a draft, or take it back by “Unpublish” (_status: "draft").',
  })
}
