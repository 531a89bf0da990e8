import type { CampaignState } from '../../core/state.ts'

export const stateLabels: Readonly<Record<CampaignState, string>> = {
  live: 'Đang chạy',
  pausing: 'Đang nghỉ giữa hai đợt',
  scheduled: 'Đã lên lịch',
  ended: 'Đã kết thúc',
}
