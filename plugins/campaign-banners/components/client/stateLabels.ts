import type { CampaignState } from '../../core/state.ts'

export const stateLabels: Readonly<
  Record<CampaignState, { readonly vi: string; readonly en: string }>
> = {
  live: { vi: 'Đang chạy', en: 'Live' },
  pausing: { vi: 'Đang nghỉ giữa hai đợt', en: 'Between its hours' },
  scheduled: { vi: 'Đã lên lịch', en: 'Scheduled' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
}
