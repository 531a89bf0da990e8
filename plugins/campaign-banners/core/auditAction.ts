/** The fields that a write changed, each with what it was and what it is. */
export type Changes = Readonly<Record<string, readonly [unknown, unknown]>>

/** What may stand in the audit; the last but one is of entries that are older than the finer words. */
export const auditActions = {
  created: { vi: 'Tạo', en: 'Created' },
  edited: { vi: 'Sửa', en: 'Edited' },
  submitted: { vi: 'Gửi duyệt', en: 'Submitted' },
  returned: { vi: 'Trả lại để sửa', en: 'Returned' },
  raised: { vi: 'Chuyển thành khẩn', en: 'Made an emergency' },
  lowered: { vi: 'Thôi khẩn', en: 'No longer an emergency' },
  moved: { vi: 'Chuyển chiến dịch', en: 'Moved' },
  approved: { vi: 'Duyệt, phát', en: 'Approved' },
  confirmed: { vi: 'Xác nhận và phát', en: 'Confirmed' },
  withdrawn: { vi: 'Gỡ', en: 'Taken back' },
  'withdrawn-or-redrafted': { vi: 'Gỡ hoặc sửa lại', en: 'Taken back or edited' },
  deleted: { vi: 'Xóa', en: 'Deleted' },
} as const
export type AuditAction = keyof typeof auditActions

type Written = {
  readonly changes: Changes
  readonly isNew: boolean
  /** The write reached what readers have. */
  readonly isOut: boolean
  readonly isConfirmed: boolean
}

/** What a write was, by the most that it did. */
export function actionOf({ changes, isNew, isOut, isConfirmed }: Written): AuditAction {
  const { live, kind, campaign, reviewState } = changes
  if (isNew) return 'created'
  if (live?.[1] === 'nothing') return 'withdrawn'
  if (isOut) return isConfirmed ? 'confirmed' : 'approved'
  if (kind?.[1] === 'emergency') return 'raised'
  if (kind?.[0] === 'emergency') return 'lowered'
  if (campaign) return 'moved'
  if (reviewState?.[1] === 'submitted') return 'submitted'
  return reviewState?.[1] === 'returned' ? 'returned' : 'edited'
}
