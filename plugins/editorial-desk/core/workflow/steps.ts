/** How far a piece of work is, before it goes out; whether readers have it is Payload's `_status`. */
export const steps = ['drafting', 'submitted', 'editing', 'returned', 'approved'] as const
export type Step = (typeof steps)[number]

export const stepLabels: Readonly<Record<Step, { readonly vi: string; readonly en: string }>> = {
  drafting: { vi: 'Đang viết', en: 'Writing' },
  submitted: { vi: 'Đã gửi duyệt', en: 'Submitted' },
  editing: { vi: 'Đang biên tập', en: 'In editing' },
  returned: { vi: 'Trả lại để sửa', en: 'Handed back' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
}

export const isStep = (value: unknown): value is Step =>
  (steps as readonly unknown[]).includes(value)
