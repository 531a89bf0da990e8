import { describe, expect, it } from 'vitest'
import { findConflicts, hardConflict } from '../../../plugins/campaign-banners/core/conflicts.ts'
import { parseTargeting } from '../../../plugins/campaign-banners/core/targeting.ts'
import { createZone } from '../../../plugins/campaign-banners/core/zone.ts'
import { hanoi, makeCampaign, makePlacement, makeWindow, newYear } from './campaigns.ts'
import type { TestCampaign } from './campaigns.ts'

const zone = createZone('Asia/Ho_Chi_Minh')
const find = (campaign: TestCampaign, ...others: TestCampaign[]) =>
  findConflicts({
    campaign,
    others,
    zone,
    placements: [makePlacement(), makePlacement({ name: 'sidebar' })],
    from: newYear,
    lineageOf: (section) => (section === 'child' ? ['child', 'parent'] : [section]),
  })
const july = (from: string, to: string) => [
  makeWindow({ startsAt: hanoi(`2026-07-${from}`), endsAt: hanoi(`2026-07-${to}`) }),
]
const inSection = (section: string) => parseTargeting({ reach: 'matching', sections: [section] })

describe('conflicts', () => {
  it('say who wins, where and in which hours', () => {
    const own = makeCampaign({ priority: 4, windows: july('01T07:00', '03T07:00') })
    const other = makeCampaign({ id: '2', priority: 1, windows: july('02T00:00', '09T00:00') })
    expect(find(own, other)).toEqual([
      {
        placement: 'top',
        other: { id: '2', name: 'Chiến dịch 2', kind: 'public-health', priority: 1, weight: 1 },
        outcome: { result: 'loses', by: 'priority' },
        intervals: [{ from: hanoi('2026-07-02T00:00'), to: hanoi('2026-07-03T07:00') }],
      },
    ])
  })

  it('leave windows alone that only touch', () => {
    const own = makeCampaign({ windows: july('01T07:00', '02T07:00') })
    expect(find(own, makeCampaign({ id: '2', windows: july('02T07:00', '03T07:00') }))).toEqual([])
  })

  it('tell the share where weights decide', () => {
    const own = makeCampaign({ weight: 3 })
    const [conflict] = find(own, makeCampaign({ id: '2', weight: 1 }))
    expect(conflict?.outcome).toEqual({ result: 'shares', share: 0.75 })
  })

  it('refuse two emergencies at one time, and let one follow the other', () => {
    const first = makeCampaign({ kind: 'emergency', windows: july('01T07:00', '02T07:00') })
    const at = (from: string, to: string) =>
      makeCampaign({ id: '2', kind: 'emergency', windows: july(from, to) })
    expect(hardConflict(find(first, at('02T06:59', '03T07:00')))?.other.id).toBe('2')
    expect(hardConflict(find(first, at('02T07:00', '03T07:00')))).toBeNull()
  })

  it('are between pages that both can reach: a section and the one above it, no two apart', () => {
    const own = makeCampaign({ targeting: inSection('parent') })
    expect(find(own, makeCampaign({ id: '2', targeting: inSection('child') }))).toHaveLength(1)
    expect(find(own, makeCampaign({ id: '2', targeting: inSection('other') }))).toEqual([])
    expect(find(own, makeCampaign({ id: '2', targeting: parseTargeting(null) }))).toEqual([])
  })
})
