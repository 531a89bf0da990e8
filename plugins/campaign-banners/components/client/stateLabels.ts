import type { CampaignState } from '../../core/state.ts'

/**
 * Where a campaign is in its time; what nobody approved is nowhere yet, whatever its times say, and what
 * has nothing to show is seen by nobody.
 */
export type ShownState = CampaignState | 'bare' | 'unapproved'

export const stateLabels: Readonly<
  Record<ShownState, { readonly vi: string; readonly en: string }>
> = {
  live: { vi: 'Đang chạy', en: 'Live' },
  pausing: { vi: 'Đang nghỉ giữa hai đợt', en: 'Between its hours' },
  scheduled: { vi: 'Đã lên lịch', en: 'Scheduled' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
  bare: { vi: 'Chưa có nội dung được duyệt', en: 'No creative approved' },
  unapproved: { vi: 'Chưa duyệt', en: 'Not approved' },
}

export const shownState = (
  state: CampaignState,
  status: 'draft' | 'published' | null | undefined,
): ShownState => (status === 'published' || state === 'ended' ? state : 'unapproved')
