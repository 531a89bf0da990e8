import type { ScheduleType } from '../../core/schedules/schedulable.ts'

export const scheduleLabels: Readonly<
  Record<ScheduleType, { readonly vi: string; readonly en: string }>
> = {
  publish: { vi: 'Đăng', en: 'Publish' },
  unpublish: { vi: 'Gỡ xuống', en: 'Withdraw' },
}
