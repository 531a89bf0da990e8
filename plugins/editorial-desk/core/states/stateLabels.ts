import type { DeskState } from './stateOf.ts'

type Words = { readonly vi: string; readonly en: string }

export const stateLabels: Readonly<Record<DeskState, Words>> = {
  drafting: { vi: 'Nháp', en: 'Draft' },
  submitted: { vi: 'Đã gửi duyệt', en: 'Submitted' },
  editing: { vi: 'Đang biên tập', en: 'In editing' },
  returned: { vi: 'Trả lại', en: 'Handed back' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  scheduled: { vi: 'Hẹn giờ', en: 'Scheduled' },
  live: { vi: 'Đang hiển thị', en: 'Live' },
  changed: { vi: 'Có thay đổi chưa đăng', en: 'Unpublished changes' },
  withdrawn: { vi: 'Đã gỡ', en: 'Withdrawn' },
  expired: { vi: 'Hết hạn', en: 'Expired' },
}
