import type { Step } from '../../core/workflow/steps.ts'

/** What one does to bring a piece to a step, in the order of the buttons. */
export const stepActions: Readonly<Record<Step, { readonly vi: string; readonly en: string }>> = {
  submitted: { vi: 'Gửi duyệt', en: 'Submit' },
  editing: { vi: 'Nhận biên tập', en: 'Take into editing' },
  returned: { vi: 'Trả lại…', en: 'Hand back…' },
  approved: { vi: 'Duyệt bản này', en: 'Approve this version' },
  drafting: { vi: 'Đưa về bản nháp', en: 'Back to writing' },
}
export const orderOfActions = ['submitted', 'editing', 'approved', 'returned', 'drafting'] as const
