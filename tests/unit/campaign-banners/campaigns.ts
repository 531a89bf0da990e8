import fc from 'fast-check'
import type { Campaign } from '../../../plugins/campaign-banners/core/campaign.ts'
import { everyPage } from '../../../plugins/campaign-banners/core/targeting.ts'
import type { Placement } from '../../../plugins/campaign-banners/core/placement.ts'
import type { Weekday } from '../../../plugins/campaign-banners/core/openingHours.ts'
import type { CampaignWindow } from '../../../plugins/campaign-banners/core/window.ts'

/** In these tests a creative's content is its name. */
export type TestCampaign = Campaign<string>

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
export const newYear = Date.parse('2026-01-01T00:00:00+07:00')
/** Hà Nội's clock. */
export const hanoi = (local: string): number => Date.parse(`${local}+07:00`)

export const makeWindow = (overrides: Partial<CampaignWindow> = {}): CampaignWindow => ({
  startsAt: newYear,
  endsAt: newYear + 365 * day,
  weekly: null,
  ...overrides,
})

export const makeCampaign = (overrides: Partial<TestCampaign> = {}): TestCampaign => {
  const id = overrides.id ?? '1'
  return {
    id,
    name: `Chiến dịch ${id}`,
    kind: 'public-health',
    priority: 3,
    weight: 1,
    windows: [makeWindow()],
    targeting: everyPage,
    creatives: [{ id: `${id}a`, placements: ['top'], weight: 1, content: `${id}a` }],
    capPerDay: null,
    revision: 1,
    isDismissible: true,
    ...overrides,
  }
}

export const makePlacement = (overrides: Partial<Placement> = {}): Placement => ({
  name: 'top',
  label: { vi: 'Đầu trang', en: 'Top' },
  fallback: 'house',
  kinds: ['public-health', 'emergency', 'house', 'partner'],
  pageTypes: null,
  isEnabled: true,
  ...overrides,
})

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Any window within a year or so, to the minute, some of them in weekly hours, some the wrong way round. */
export const anyWindow: fc.Arbitrary<CampaignWindow> = fc
  .record({
    start: fc.integer({ min: -40 * 1440, max: 380 * 1440 }),
    length: fc.oneof(
      fc.integer({ min: -1440, max: 3 * 1440 }),
      fc.integer({ min: 1, max: 200 * 1440 }),
      fc.constant(null),
    ),
    weekly: fc.option(
      fc.record({
        weekdays: fc.subarray([...weekdays], { minLength: 0 }),
        from: fc.integer({ min: 0, max: 1439 }),
        to: fc.integer({ min: 0, max: 1440 }),
      }),
    ),
  })
  .map(({ start, length, weekly }) => ({
    startsAt: newYear + start * minute,
    endsAt: length === null ? null : newYear + (start + length) * minute,
    weekly,
  }))
