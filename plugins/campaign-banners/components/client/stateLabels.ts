import type { CampaignState } from '../../core/state.ts'

/**
 * Where a campaign is in its time; what nobody approved is nowhere yet, whatever its times say, and what
 * has nothing to show is seen by nobody.
 */
export type ShownState = CampaignState | 'bare' | 'changed' | 'unapproved'

export const stateLabels: Readonly<
  Record<ShownState, { readonly vi: string; readonly en: string }>
> = {
  live: { vi: 'Đang chạy', en: 'Live' },
  pausing: { vi: 'Đang nghỉ giữa hai đợt', en: 'Between its hours' },
  scheduled: { vi: 'Đã lên lịch', en: 'Scheduled' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
  bare: { vi: 'Chưa có nội dung được duyệt', en: 'No creative approved' },
  changed: { vi: 'Bản sửa chưa duyệt', en: 'A change, not approved' },
  unapproved: { vi: 'Chưa duyệt', en: 'Not approved' },
}

/** A change of what readers have is none that they have. */
export function shownState({ state, status, hasChange }: Shown): ShownState {
  if (status === 'published') return state
  if (hasChange) return 'changed'
  return state === 'ended' ? state : 'unapproved'
}
type Shown = {
  readonly state: CampaignState
  readonly status: 'draft' | 'published'
  readonly hasChange: boolean
}
