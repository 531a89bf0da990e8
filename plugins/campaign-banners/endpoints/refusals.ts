import type { Words } from '../refusal.ts'

/** What several endpoints answer alike. */
export const noSuchCampaign: Words = {
  vi: 'Không có chiến dịch này.',
  en: 'There is no such campaign.',
}
