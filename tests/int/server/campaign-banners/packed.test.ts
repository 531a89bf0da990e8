import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStrangersProject, type StrangersProject } from '../../../helpers/strangersProject.ts'

let project: StrangersProject
beforeAll(() => {
  project = createStrangersProject('campaign-banners')
})
afterAll(() => {
  project.remove()
})

describe('the archive of campaign-banners in a project that is not this one', () => {
  it('books, approves and places a banner under other slugs', () => {
    const printed = project.run(`
      import { sqliteAdapter } from '@payloadcms/db-sqlite'
      import { buildConfig, getPayload } from 'payload'
      import { bannerDeskOf, campaignBanners } from '@thu-do/campaign-banners'
      const yes = () => true
      const payload = await getPayload({
        config: buildConfig({
          secret: 'for-tests',
          telemetry: false,
          typescript: { autoGenerate: false },
          logger: { options: { level: 'silent' } },
          db: sqliteAdapter({ client: { url: 'file:./stranger.db' }, push: true }),
          admin: { user: 'staff' },
          collections: [{ slug: 'staff', auth: true, fields: [] }],
          plugins: [
            campaignBanners({
              users: 'staff',
              slugs: { campaigns: 'bookings', creatives: 'posters' },
              access: { manages: yes, approves: yes, raisesAlarm: yes },
              pageTypes: [{ value: 'page', label: { vi: 'Trang', en: 'Pages' } }],
            }),
          ],
        }),
      })
      const now = Date.parse('2030-07-01T08:00:00+07:00')
      const booking = await payload.create({
        collection: 'bookings',
        data: {
          name: '5K', kind: 'public-health', priority: '1', weight: 1, _status: 'published',
          windows: [{ startsAt: '2030-07-01T00:00:00Z', endsAt: '2030-07-01T02:00:00Z' }],
          targeting: { reach: 'every-page' },
        },
      })
      await payload.create({
        collection: 'posters',
        data: {
          campaign: booking.id, placements: ['top'], headline: 'Khẩu trang', weight: 1,
          textColor: '#ffffff', groundColor: '#000000', _status: 'published',
        },
      })
      const desk = bannerDeskOf(payload)
      const page = { type: 'page', sections: [], tags: [] }
      const { value, staleAt } = desk.place(await desk.read(now), { page, address: '/', now })
      console.log(JSON.stringify({ slots: value.slots, staleAt }))
      process.exit(0)
    `)
    const { slots, staleAt } = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as {
      slots: Record<string, string>
      staleAt: number
    }
    expect(slots['top']).toContain('Khẩu trang')
    expect(staleAt).toBe(Date.parse('2030-07-01T09:00:00+07:00'))
  })

  it('brings its types', () => {
    project.checkTypes(`
      import { campaignBanners, type CampaignBannersOptions } from '@thu-do/campaign-banners'
      const yes = (): boolean => true
      const options: CampaignBannersOptions = {
        access: { manages: yes, approves: yes, raisesAlarm: yes },
        pageTypes: [{ value: 'page', label: { vi: 'Trang', en: 'Pages' } }],
      }
      export const plugin = campaignBanners(options)
      // @ts-expect-error -- hours are a number
      campaignBanners({ ...options, emergency: { maxHours: 'a day' } })
    `)
  })
})
