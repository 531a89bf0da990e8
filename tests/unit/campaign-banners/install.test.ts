import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import {
  campaignBanners,
  type CampaignBannersOptions,
} from '../../../plugins/campaign-banners/index.ts'
import { makePlacement } from './campaigns.ts'

const yes = (): boolean => true
const minimal: CampaignBannersOptions = {
  access: { manages: yes, approves: yes, raisesAlarm: yes },
  pageTypes: [{ value: 'page', label: { vi: 'Trang', en: 'Pages' } }],
}
const bare = (): Config =>
  ({ secret: 'x', collections: [{ slug: 'users', auth: true, fields: [] }] }) as unknown as Config

const install = (options: Partial<CampaignBannersOptions> = {}): Config =>
  campaignBanners({ ...minimal, ...options })(bare())
const shape = ({ collections = [], endpoints, admin, onInit }: Config) => ({
  collections: collections.map(({ slug, endpoints: own, hooks }) => ({
    slug,
    endpoints: (own || []).map(({ method, path }) => `${method} ${path}`),
    hooks: Object.keys(hooks ?? {}),
  })),
  endpoints: (endpoints ?? []).map(({ method, path }) => `${method} ${path}`),
  views: Object.keys(admin?.components?.views ?? {}),
  hasStart: onInit !== undefined,
})

describe('campaign-banners in a plain config', () => {
  it('adds its collections, endpoints and views', () => {
    expect(shape(install())).toMatchSnapshot()
  })

  it('keeps the collections alone when it is disabled', () => {
    expect(shape(install({ disabled: true }))).toMatchSnapshot()
  })

  it('has the same fields in the database, disabled or not', () => {
    const fieldsOf = (config: Config) => {
      const campaigns = config.collections?.find(({ slug }) => slug === 'campaigns')
      const stored = campaigns?.fields.filter(
        (field) => field.type !== 'ui' && !('virtual' in field && field.virtual),
      )
      return JSON.stringify(stored?.map((field) => ('name' in field ? field.name : field.type)))
    }
    expect(fieldsOf(install({ disabled: true }))).toBe(fieldsOf(install()))
  })

  it('leaves the config that it was given alone', () => {
    const config = bare()
    const before = structuredClone(config)
    campaignBanners(minimal)(config)
    expect(config).toEqual(before)
  })

  it.each(['*', 'https://a.example', 'https://a.example/'])(
    'lets the widget onto %s, as the environment may name it',
    (origin) => {
      expect(() => install({ widgetOrigins: [origin] })).not.toThrow()
    },
  )

  it.each<[Partial<CampaignBannersOptions>, string]>([
    [{ pageTypes: [] }, 'pageTypes is []; expected at least one kind of page'],
    [{ emergency: { maxHours: 0 } }, 'emergency.maxHours is 0; expected 1–744'],
    [{ timeZone: 'Hà Nội' }, 'timeZone is "Hà Nội"; expected an IANA name'],
    [{ basePath: 'tb' }, 'basePath is "tb"; expected a path such as /tb'],
    [{ placements: [makePlacement({ name: 'Top' })] }, 'placements[0].name is "Top"'],
    [{ placements: [makePlacement(), makePlacement()] }, 'placements[1].name is "top"'],
    [{ placements: [makePlacement({ pageTypes: ['x'] })] }, 'placements[0].pageTypes is "x"'],
    [
      { widgetOrigins: ['https://a.example/x'] },
      'widgetOrigins: "https://a.example/x" is no origin',
    ],
    [{ counting: { perAddressPerMinute: 0 } }, 'counting.perAddressPerMinute is 0'],
    [{ tags: { slug: 'nothing' } }, 'tags.slug is "nothing", which the config does not have'],
  ])('stops the start for %j and says why', (options, message) => {
    expect(() => install(options)).toThrow(message)
  })
})
