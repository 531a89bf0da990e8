import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countKey, noCounts, sumCounts } from '../../../../plugins/campaign-banners/core/counts.ts'
import { rollUpDays } from '../../../../plugins/campaign-banners/counting/rollUpDays.ts'
import { factoriesFor } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, hanoi, type Id, openSite, type Site } from './campaigns.ts'

const collection = 'campaign-counts'
let newsroom: Newsroom
let site: Site
let officer: Visitor
let campaign: { id: Id; creative: Id }
beforeAll(async () => {
  newsroom = await createNewsroom()
  site = await openSite(newsroom)
  const factories = factoriesFor(newsroom.payload)
  await factories.makeUser('administrator')
  officer = await visitorTo(newsroom.payload, await factories.makeUser('campaign-officer'))
})
afterAll(async () => {
  await site.close()
  await newsroom.close()
})

type Hour = { readonly day: string; readonly hour: number; readonly impressions: number }
const old = ['2030-01-01', '2030-01-02']
const recent = '2030-07-01'

async function writeHour({ day, hour, impressions }: Hour): Promise<void> {
  const row = { ...noCounts, creative: String(campaign.creative), placement: 'top', day, hour }
  const data = { ...row, campaign: String(campaign.id), key: countKey(row), impressions }
  await newsroom.payload.db.create({ collection, data })
}

beforeEach(async () => {
  const { payload } = newsroom
  await payload.db.deleteMany({ collection, where: {} })
  campaign = await campaignFactories(payload).makeCampaign()
  for (const day of [...old, recent]) {
    for (let hour = 0; hour < 24; hour += 1) await writeHour({ day, hour, impressions: hour + 1 })
  }
})

const settle = () => {
  const options = { ...site.desk.options, now: () => hanoi('2030-07-02T12:00') }
  return rollUpDays({ payload: newsroom.payload, options })
}
type Row = { day: string; hour?: number | null; impressions: number }
async function rows(): Promise<Row[]> {
  const { docs } = await newsroom.payload.find({
    collection,
    sort: ['day', 'hour'],
    limit: 0,
    pagination: false,
  })
  return docs
}
const report = async () => {
  const { body } = await officer.get(`/campaigns/${campaign.id}/report`)
  return body as { totals: { impressions: number }; rows: Row[] }
}
const dayRows = old.map((day) => ({ day, hour: null, impressions: 300 }))
const shape = ({ day, hour, impressions }: Row) => ({ day, hour: hour ?? null, impressions })

describe('figures that are old', () => {
  it('become one row a day, and no figure of the report changes', async () => {
    expect((await report()).totals.impressions).toBe(900)
    expect(await settle()).toBe(2)
    const kept = await rows()
    expect(kept).toHaveLength(2 + 24)
    expect(kept.slice(0, 2).map(shape)).toEqual(dayRows)
    const after = await report()
    expect(after.totals.impressions).toBe(900)
    expect(after.rows.slice(0, 2).map(shape)).toEqual(dayRows)
    const csv = await officer.get(`/campaigns/${campaign.id}/report.csv`)
    expect(csv.text).toMatch(/^2030-01-01,,Đầu trang,[^,]+,300,0,0,0,0\r$/m)
    expect(await settle()).toBe(0)
  })

  it('are whole after an interruption between the day’s row and its hours, and meanwhile', async () => {
    const { db } = newsroom.payload
    const deleteMany = db.deleteMany.bind(db)
    let calls = 0
    db.deleteMany = (args) => {
      calls += 1
      return calls > 1 ? Promise.reject(new Error('killed')) : deleteMany(args)
    }
    await expect(settle()).rejects.toThrow('killed')
    db.deleteMany = deleteMany
    expect(sumCounts(await allCounts()).impressions).toBeGreaterThan(900)
    expect((await report()).totals.impressions).toBe(900)
    await settle()
    expect(sumCounts(await allCounts()).impressions).toBe(900)
    expect((await rows()).slice(0, 2).map(shape)).toEqual(dayRows)
  })

  it('are added up once by two that do it at once', async () => {
    await Promise.all([settle(), settle()])
    expect((await rows()).slice(0, 2).map(shape)).toEqual(dayRows)
    expect((await report()).totals.impressions).toBe(900)
  })

  it('are added up by a job of Payload’s queue', async () => {
    const { payload } = newsroom
    // By the server's own clock all of these days lie ahead: the job runs and leaves them alone.
    await payload.jobs.queue({ task: 'rollUpCampaignCounts', input: {} } as never)
    const { jobStatus } = (await payload.jobs.run()) as { jobStatus?: Record<string, unknown> }
    expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])
    expect(await rows()).toHaveLength(72)
  })
})

async function allCounts() {
  const { docs } = await newsroom.payload.find({ collection, limit: 0, pagination: false })
  return docs as unknown as Parameters<typeof sumCounts>[0]
}
