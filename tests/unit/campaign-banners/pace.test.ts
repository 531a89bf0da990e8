import { describe, expect, it } from 'vitest'
import { paceOf } from '../../../plugins/campaign-banners/core/pace.ts'
import type { CampaignWindow } from '../../../plugins/campaign-banners/core/window.ts'
import { createZone } from '../../../plugins/campaign-banners/core/zone.ts'

const zone = createZone('Asia/Ho_Chi_Minh')
const hanoi = (local: string): number => Date.parse(`${local}+07:00`)
const week: CampaignWindow = {
  startsAt: hanoi('2030-07-01T00:00'),
  endsAt: hanoi('2030-07-08T00:00'),
  weekly: null,
}
const pace = (viewable: number, now: string, window: CampaignWindow = week) =>
  paceOf({ campaign: { windows: [window] }, goal: 700, viewable, zone, now: hanoi(now) })

describe('the pace of a campaign against its goal', () => {
  it('is what it would end with if it went on like this', () => {
    expect(pace(200, '2030-07-03T00:00')).toEqual({
      goal: 700,
      reachedShare: 200 / 700,
      elapsedShare: 2 / 7,
      expectedAtEnd: 700,
      outlook: 'on-course',
    })
    expect(pace(100, '2030-07-03T00:00')).toMatchObject({ expectedAtEnd: 350, outlook: 'behind' })
  })

  it('counts only the hours that are booked', () => {
    // 1 July 2030 is a Monday: by Tuesday noon one and two thirds of five mornings are over.
    const mornings = { weekdays: [1, 2, 3, 4, 5], from: 7 * 60, to: 10 * 60 } as const
    const window = { ...week, weekly: mornings }
    expect(pace(0, '2030-07-02T09:00', window).elapsedShare).toBeCloseTo(5 / 15)
    expect(pace(0, '2030-07-06T12:00', window)).toMatchObject({ elapsedShare: 1 })
  })

  it('is reached, missed, or not known yet', () => {
    expect(pace(700, '2030-07-02T00:00').outlook).toBe('reached')
    expect(pace(699, '2030-07-08T00:00').outlook).toBe('missed')
    expect(pace(0, '2030-06-30T00:00')).toMatchObject({ expectedAtEnd: null, outlook: 'unknown' })
    const endless = { ...week, endsAt: null }
    expect(pace(9, '2030-07-03T00:00', endless)).toMatchObject({
      elapsedShare: null,
      outlook: 'unknown',
    })
  })
})
