import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { campaignTimes } from '../../../../collections/desk/campaignTimes.ts'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let officer: TestUser
/** A Friday, ten in the morning in Hà Nội. */
const now = Date.parse('2026-11-27T03:00:00.000Z')
const hourMs = 3_600_000
const at = (hours: number): string => new Date(now + hours * hourMs).toISOString()

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  officer = await factoriesFor(payload).makeUser('campaign-officer')
})
afterAll(() => newsroom.close())

type Window = { from?: string; to?: string; weekdays?: string[] }
/** A campaign of these days, approved, with or without a creative that is. */
async function book(name: string, window: Window, { isBare = false } = {}): Promise<void> {
  const { id } = await payload.create({
    collection: 'campaigns',
    data: {
      ...{ name, kind: 'public-health', priority: '3', weight: 10, _status: 'published' },
      ...{ windows: [{ startsAt: at(-72), endsAt: at(72), ...window }] },
      targeting: { reach: 'every-page' },
    } as never,
  })
  await payload.create({
    collection: 'creatives',
    draft: isBare,
    data: {
      ...{ campaign: id, placements: ['footer'], headline: name, weight: 1 },
      ...{ textColor: '#ffffff', groundColor: '#0b5137', _status: isBare ? 'draft' : 'published' },
    } as never,
  })
}

async function found() {
  const req = await createLocalReq({ user: officer }, payload)
  const { live, next } = await campaignTimes({
    ...{ req: Object.assign(req, { user: officer }), now },
    ...{ limit: 10, wants: () => true, until: now + 38 * hourMs },
  })
  return {
    live: (live?.lines ?? []).map(({ title }) => title).toSorted(),
    next: (next?.lines ?? [])
      .map((line) => `${line.title ?? ''}, ${((line.at ?? 0) - now) / hourMs}: ${line.what.vi}`)
      .toSorted(),
  }
}

describe('the desk’s word for a campaign', () => {
  it('is what readers see: its days, its hours, and what there is to show', async () => {
    await book('Cả ngày', {})
    await book('Sáng', { from: '07:00', to: '11:00' })
    await book('Chiều', { from: '14:00', to: '18:00' })
    await book('Cuối tuần', { weekdays: ['6', '7'] })
    await book('Chưa có nội dung', {}, { isBare: true })
    const { live, next } = await found()
    expect(live).toEqual(['Cả ngày', 'Sáng'])
    expect(next).toEqual([
      'Chiều, 28: Chạy tiếp',
      'Chiều, 32: Nghỉ đến giờ chạy sau',
      'Chiều, 4: Chạy tiếp',
      'Chiều, 8: Nghỉ đến giờ chạy sau',
      'Cuối tuần, 14: Chạy tiếp',
      'Sáng, 1: Nghỉ đến giờ chạy sau',
      'Sáng, 21: Chạy tiếp',
      'Sáng, 25: Nghỉ đến giờ chạy sau',
    ])
  })
})
