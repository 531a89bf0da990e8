import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { campaignKinds } from '../../../plugins/campaign-banners/core/campaign.ts'
import { indexCampaigns } from '../../../plugins/campaign-banners/core/campaignIndex.ts'
import { decide, nextChange } from '../../../plugins/campaign-banners/core/decide.ts'
import { everyPage, parseTargeting } from '../../../plugins/campaign-banners/core/targeting.ts'
import { createZone } from '../../../plugins/campaign-banners/core/zone.ts'
import {
  anyWindow,
  day,
  makeCampaign,
  makePlacement,
  makeWindow,
  minute,
  newYear,
  type TestCampaign,
} from './campaigns.ts'
import { winnersByHand } from './oracle.ts'

const zone = createZone('Asia/Ho_Chi_Minh')
const page = { type: 'article', sections: ['3', '1'], tags: ['7'] }
const top = makePlacement()

const ask = (campaigns: readonly TestCampaign[], overrides: object = {}) =>
  decide({
    placement: top,
    page,
    width: 'wide',
    instant: newYear + day,
    campaigns: indexCampaigns(campaigns, zone),
    seed: '/bai-1.html',
    ...overrides,
  })

describe('a decision', () => {
  it('gives an emergency the place before every class and weight', () => {
    const decision = ask([
      makeCampaign({ id: '1', priority: 1, weight: 100 }),
      makeCampaign({ id: '2', kind: 'emergency', priority: 5 }),
    ])
    expect(decision.campaign?.id).toBe('2')
    expect(decision.reason).toEqual({ rule: 'emergency' })
  })

  it('asks the priority class before the weight', () => {
    const decision = ask([
      makeCampaign({ id: '1', priority: 2, weight: 1 }),
      makeCampaign({ id: '2', priority: 3, weight: 100 }),
    ])
    expect(decision.campaign?.id).toBe('1')
    expect(decision.reason).toEqual({ rule: 'class', priority: 2 })
  })

  it('shares pages of one class out by weight', () => {
    const campaigns = [makeCampaign({ id: '1', weight: 3 }), makeCampaign({ id: '2', weight: 1 })]
    const seeds = Array.from({ length: 4000 }, (_, index) => `/bai-${index}.html`)
    const first = seeds.filter((seed) => ask(campaigns, { seed }).campaign?.id === '1').length
    expect(first / seeds.length).toBeCloseTo(0.75, 1)
    expect(ask(campaigns, { seed: '/' }).reason).toMatchObject({ rule: 'weight', priority: 3 })
  })

  it('is the same whatever the order of the campaigns', () => {
    const campaigns = ['1', '2', '3', '4'].map((id) => makeCampaign({ id }))
    const reversed = [...campaigns].reverse()
    for (let index = 0; index < 50; index += 1) {
      const seed = `/bai-${index}.html`
      expect(ask(campaigns, { seed }).campaign?.id).toBe(ask(reversed, { seed }).campaign?.id)
    }
  })

  it('moves no other page when a campaign comes', () => {
    const two = ['1', '2'].map((id) => makeCampaign({ id }))
    const three = [...two, makeCampaign({ id: '3' })]
    for (let index = 0; index < 200; index += 1) {
      const seed = `/bai-${index}.html`
      const after = ask(three, { seed }).campaign?.id
      if (after !== '3') expect(after).toBe(ask(two, { seed }).campaign?.id)
    }
  })

  it('falls back to the house where nobody wants the place, and to nothing where the place says so', () => {
    const house = makeCampaign({ kind: 'house', priority: 1 })
    expect(ask([house]).reason).toEqual({ rule: 'house' })
    expect(ask([house, makeCampaign({ id: '2', priority: 5 })]).campaign?.id).toBe('2')
    expect(ask([house], { placement: makePlacement({ fallback: 'nothing' }) })).toEqual({
      creative: null,
      campaign: null,
      reason: { rule: 'nobody' },
    })
  })

  it('leaves a placement empty that is off, not on this kind of page, or not for the kind', () => {
    const campaigns = [makeCampaign()]
    const placements = {
      'placement-off': makePlacement({ isEnabled: false }),
      'not-on-this-page': makePlacement({ pageTypes: ['home'] }),
      nobody: makePlacement({ kinds: ['emergency'] }),
    }
    for (const [rule, placement] of Object.entries(placements)) {
      expect(ask(campaigns, { placement }).reason).toEqual({ rule })
    }
  })

  it('keeps a campaign with malformed targeting off every page, and the others on', () => {
    const malformed = [null, {}, 'x', { reach: 'matching' }, { reach: 'matching', sections: [] }]
    for (const record of [...malformed, { reach: 'matching', tags: [{}] }, { reach: 'đâu đó' }]) {
      const broken = makeCampaign({ priority: 1, targeting: parseTargeting(record) })
      expect(broken.targeting.reach).toBe('nothing')
      expect(ask([broken]).creative).toBeNull()
      expect(ask([broken, makeCampaign({ id: '2' })]).campaign?.id).toBe('2')
      const emergency = { ...broken, id: '3', kind: 'emergency' as const }
      expect(ask([broken, emergency]).campaign?.id).toBe('3')
    }
  })

  it('can be told any record as targeting and throws for none', () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        parseTargeting(record)
      }),
    )
  })
})

const anyTargeting = fc.oneof(
  fc.constant(everyPage),
  fc
    .record({
      reach: fc.constantFrom('matching', 'every-page', 'hỏng'),
      sections: fc.subarray([1, 2, 3]),
      tags: fc.subarray(['7', '8']),
      types: fc.subarray(['home', 'article', 'section']),
      width: fc.constantFrom('any', 'narrow', 'wide'),
    })
    .map(parseTargeting),
)
const anyCampaigns = fc.array(
  fc.record({
    kind: fc.constantFrom(...campaignKinds),
    priority: fc.integer({ min: 1, max: 5 }),
    weight: fc.integer({ min: 1, max: 100 }),
    windows: fc.array(anyWindow, { minLength: 1, maxLength: 3 }),
    targeting: anyTargeting,
    placements: fc.subarray(['top', 'sidebar'], { minLength: 1 }),
  }),
  { maxLength: 25 },
)
const toCampaigns = (records: typeof anyCampaigns extends fc.Arbitrary<infer T> ? T : never) =>
  records.map(({ placements, ...record }, index) =>
    makeCampaign({
      ...record,
      id: String(index),
      creatives: [{ id: `${index}a`, placements, weight: 1, content: '' }],
    }),
  )
const anyPage = fc.record({
  type: fc.constantFrom('home', 'article', 'section'),
  sections: fc.subarray(['1', '2', '3']),
  tags: fc.subarray(['7', '8']),
})

describe('against a brute force over a year of minutes', () => {
  it('gives the place to one of those that the rules name, and to the same one each time', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 365 * 1440 }), { maxLength: 15 })
    fc.assert(
      fc.property(anyCampaigns, anyPage, instants, (records, facts, minutes) => {
        const campaigns = toCampaigns(records)
        const index = indexCampaigns(campaigns, zone)
        for (const at of minutes) {
          for (const width of ['narrow', 'wide'] as const) {
            const asked = { page: facts, width, instant: newYear + at * minute }
            const expected = winnersByHand(campaigns, { ...asked, placement: 'top' })
            const question = { ...asked, placement: top, campaigns: index, seed: '/' }
            const { campaign } = decide(question)
            if (campaign) expect(expected).toContain(campaign.id)
            else expect(expected).toEqual([])
            expect(decide(question).campaign?.id).toBe(campaign?.id)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never changes what a page shows before the page is due', () => {
    const start = fc.integer({ min: 0, max: 360 * 1440 })
    fc.assert(
      fc.property(anyCampaigns, anyPage, start, (records, facts, from) => {
        const campaigns = toCampaigns(records)
        const index = indexCampaigns(campaigns, zone)
        const instant = newYear + from * minute
        const placements = [top, makePlacement({ name: 'sidebar' })]
        const due = nextChange({ page: facts, instant, campaigns: index, placements })
        const shownAt = (at: number) =>
          placements.flatMap(({ name }) =>
            (['narrow', 'wide'] as const).map((width) =>
              winnersByHand(campaigns, { page: facts, width, instant: at, placement: name }).join(),
            ),
          )
        const before = shownAt(instant)
        const until = Math.min(due ?? Infinity, instant + 2 * day)
        for (let at = instant; at < until; at += 7 * minute) expect(shownAt(at)).toEqual(before)
        if (due !== null) expect(shownAt(due - minute)).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  it('is due exactly when a campaign that can be there starts or ends', () => {
    const soon = makeWindow({ startsAt: newYear + day, endsAt: newYear + 2 * day })
    const elsewhere = parseTargeting({ reach: 'matching', sections: ['99'] })
    const campaigns = indexCampaigns(
      [
        makeCampaign({ id: '1', windows: [soon] }),
        makeCampaign({
          id: '2',
          targeting: elsewhere,
          windows: [makeWindow({ startsAt: newYear + minute })],
        }),
      ],
      zone,
    )
    const due = (instant: number) => nextChange({ page, instant, campaigns, placements: [top] })
    expect(due(newYear)).toBe(newYear + day)
    expect(due(newYear + day)).toBe(newYear + 2 * day)
    expect(due(newYear + 2 * day)).toBeNull()
  })
})
