import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { factoriesFor } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, type Id, iso } from './campaigns.ts'

let newsroom: Newsroom
let payload: Payload
let make: ReturnType<typeof campaignFactories>
let officer: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = campaignFactories(payload)
  officer = await visitorTo(payload, await factoriesFor(payload).makeUser('campaign-officer'))
})
afterAll(() => newsroom.close())
beforeEach(async () => {
  // Their creatives and versions with them.
  await payload.delete({ collection: 'campaigns', where: {} })
})

const july = { from: iso('2030-07-01T00:00'), to: iso('2030-07-31T00:00') }
type Entry = {
  id: Id
  name: string
  status: string
  hasChange: boolean
  isMovable: boolean
  placements: string[]
  intervals: { from: number; to: number }[]
  conflicts: { with: string }[]
}
async function calendar({ from, to } = july): Promise<Entry[]> {
  const { body } = await officer.get(`/campaigns/timeline?from=${from}&to=${to}`)
  return (body as { campaigns: Entry[] }).campaigns
}
const facts = (entries: readonly Entry[]) =>
  entries.map(({ status, hasChange, isMovable, intervals: [first] }) => [
    ...[status, hasChange, isMovable],
    new Date(first?.from ?? 0).toISOString(),
  ])
const draft = (id: Id, data: object) => officer.send('PATCH', `/campaigns/${id}?draft=true`, data)
const times = (from: string, to: string) => ({
  windows: [{ startsAt: iso(from), endsAt: iso(to) }],
})
const [first, second] = ['2030-07-02T00:00', '2030-07-09T00:00'] as const
const approved = () => make.makeCampaign({ during: [first, '2030-07-03T00:00'] })

describe('the calendar of campaigns', () => {
  it('shows what was approved once, as what is moved', async () => {
    await approved()
    expect(facts(await calendar())).toEqual([['published', false, true, iso(first)]])
  })

  it('shows what readers will get and, beside it, the times that nobody approved', async () => {
    const { id } = await approved()
    await draft(id, times(second, '2030-07-10T00:00'))
    expect(facts(await calendar())).toEqual([
      ['published', true, false, iso(first)],
      ['draft', true, true, iso(second)],
    ])
    await payload.update({
      ...{ collection: 'campaigns', id: id, data: { _status: 'published' } },
    })
    expect(facts(await calendar())).toEqual([['published', false, true, iso(second)]])
  })

  it('still shows what readers will get where the change moves it out of sight, and lets none move it', async () => {
    const { id } = await approved()
    await draft(id, times('2031-01-01T00:00', '2031-01-02T00:00'))
    expect(facts(await calendar())).toEqual([['published', true, false, iso(first)]])
    const { from, to } = { from: iso('2031-01-01T00:00'), to: iso('2031-02-01T00:00') }
    expect(facts(await calendar({ from, to }))).toEqual([['draft', false, true, from]])
  })

  it('marks a change that keeps its times, of the campaign or of a creative', async () => {
    const { id } = await approved()
    await draft(id, { name: 'Tên khác' })
    expect(await calendar()).toMatchObject([
      { status: 'published', hasChange: true, isMovable: true },
    ])
    expect(await calendar()).not.toMatchObject([{ name: 'Tên khác' }])
    expect(await calendar()).toHaveLength(1)
    const other = await make.makeCampaign({ during: ['2030-07-05T00:00', '2030-07-06T00:00'] })
    await officer.send('PATCH', `/creatives/${other.creative}?draft=true`, { headline: 'Khác' })
    const found = (await calendar()).filter((entry) => entry.id === other.id)
    expect(found).toMatchObject([{ status: 'published', hasChange: true }])
  })

  it('says of a campaign without an approved creative that it is not approved', async () => {
    await make.makeCampaign({
      during: [first, '2030-07-03T00:00'],
      creative: { _status: 'draft' },
    })
    expect(facts(await calendar())).toEqual([['draft', false, true, iso(first)]])
  })

  it('says who gives way by what is approved, and not by a plan', async () => {
    const { id } = await approved()
    await make.makeCampaign({ during: [second, '2030-07-10T00:00'], priority: '1', name: 'Trước' })
    await draft(id, times(second, '2030-07-10T00:00'))
    const own = (await calendar()).filter((entry) => entry.id === id)
    expect(own.map(({ status, conflicts }) => [status, conflicts.map((one) => one.with)])).toEqual([
      ['published', []],
      ['draft', ['Trước']],
    ])
    const others = (await calendar()).filter((entry) => entry.id !== id)
    expect(others).toMatchObject([{ status: 'published', conflicts: [] }])
  })
})
