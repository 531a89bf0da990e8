import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { bannerDeskOf, type BannerDesk } from '../../../../plugins/campaign-banners/index.ts'
import { createServer } from '../../../../src/server/createServer.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from '../../../../src/server/pages/routes.ts'
import { siteAssets, stylesheetPath } from '../../../../src/site/index.ts'
import type { TestUser } from '../../../factories/index.ts'
import type { Answer, Visitor } from '../../../factories/visitor.ts'
import { isMongoRun } from '../../../helpers/engine.ts'
import type { Newsroom } from '../../../helpers/newsroom.ts'

export type Id = number | string
/** An id as the database makes them, of nothing. */
export const noCampaign: Id = isMongoRun ? '0123456789abcdef01234567' : 999_999
/** Hà Nội's clock. */
export const hanoi = (local: string): number => Date.parse(`${local}+07:00`)
export const iso = (local: string): string => new Date(hanoi(local)).toISOString()

export const july: readonly [string, string] = ['2030-07-01T07:00', '2030-07-01T09:00']

type CampaignOverrides = Record<string, unknown> & {
  readonly during?: readonly [string, string]
  readonly creative?: Record<string, unknown>
}

/** Writers of campaigns past access control; published unless `_status` says otherwise. */
export function campaignFactories(payload: Payload) {
  let serial = 0
  const create = (collection: string, data: object, user?: TestUser) =>
    payload.create({
      collection,
      data,
      depth: 0,
      draft: (data as { _status?: string })._status === 'draft',
      ...(user ? { user, overrideAccess: false } : {}),
    } as never) as unknown as Promise<{ id: Id; _status: string }>

  return {
    async makeCampaign(overrides: CampaignOverrides = {}): Promise<{ id: Id; creative: Id }> {
      const { during = july, creative = {}, ...rest } = overrides
      serial += 1
      const [from, to] = during
      const data = {
        name: `Chiến dịch ${serial}`,
        kind: 'public-health',
        priority: '3',
        weight: 10,
        windows: [{ startsAt: iso(from), endsAt: iso(to) }],
        targeting: { reach: 'every-page', width: 'any' },
        isDismissible: true,
        _status: 'published',
        ...rest,
      }
      const { id } = await create('campaigns', data)
      const made = await create('creatives', {
        campaign: id,
        placements: ['top'],
        headline: `Thông điệp ${serial}`,
        link: '/thong-diep-suc-khoe',
        textColor: '#ffffff',
        groundColor: '#0b5137',
        weight: 1,
        _status: data._status,
        ...creative,
      })
      return { id, creative: made.id }
    },
  }
}

export type Site = {
  readonly origin: string
  readonly clock: { now: number }
  readonly desk: BannerDesk
  get(path: string): Promise<{ html: string; cache: string | null; status: number }>
  close(): Promise<void>
}

/** The newsroom's own server, with a clock that the test moves. */
export async function openSite({ payload, siteUrl, mediaDir }: Newsroom): Promise<Site> {
  const clock = { now: hanoi('2030-07-01T06:00') }
  const now = (): number => clock.now
  const pages = { payload, now, siteUrl, stylesheet: stylesheetPath }
  const newsroom = await createServer({
    payload,
    siteUrl,
    mediaDir,
    now,
    assets: await siteAssets(),
    cacheKeyOf,
    renderPage: (request, answers) => renderPage(request, { ...pages, answers }),
    renderErrorPage: () => renderErrorPage(pages),
  })
  newsroom.server.listen(0)
  await once(newsroom.server, 'listening')
  const { port } = newsroom.server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  const desk = bannerDeskOf(payload)
  if (!desk) throw new Error('campaign-banners is not installed')
  return {
    origin,
    clock,
    desk,
    async get(path) {
      const response = await fetch(origin + path, { redirect: 'manual' })
      return {
        html: await response.text(),
        cache: response.headers.get('x-cache'),
        status: response.status,
      }
    },
    close: () => newsroom.close(0),
  }
}

/** Looks at an emergency as its second person does, and confirms what was seen. */
export async function confirmAs(visitor: Visitor, id: Id, language?: 'en'): Promise<Answer> {
  const { body } = await visitor.get(`/campaigns/${id}/confirm`)
  const { digest } = body as { digest?: string }
  return visitor.send('POST', `/campaigns/${id}/confirm`, { digest }, language)
}
