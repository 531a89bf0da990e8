import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../../plugins/kit/refusal.ts'
import type { Publication } from './onlyWriters.ts'

/**
 * Returned is a publisher's word. A version that is restored brings back the text and not that word.
 *
 * @throws 403 in words.
 */
export const returnByPublishers: CollectionBeforeChangeHook<Publication> = ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc?.reviewState : 'drafting'
  if (data.reviewState !== 'returned' || before === 'returned') return data
  if (context['isRestoringVersion'] === true) return { ...data, reviewState: before ?? 'drafting' }
  throw refusal(req, 403, {
    vi: 'Chỉ biên tập viên trả bài về để sửa. Hãy chọn “Đang viết” hoặc “Đã gửi duyệt”.',
    en: 'Only an editor returns a draft. Choose drafting or submitted.',
  })
}
