import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createNewsroom, type Newsroom } from '../helpers/newsroom.ts'
import {
  campaignFactories,
  hanoi,
  type Id,
  openSite,
  type Site,
} from '../int/plugins/campaign-banners/campaigns.ts'
import { launchBrowser } from './browser.ts'

let newsroom: Newsroom
let site: Site
let browser: Browser
let make: ReturnType<typeof campaignFactories>
beforeAll(async () => {
  newsroom = await createNewsroom()
  site = await openSite(newsroom)
  make = campaignFactories(newsroom.payload)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await newsroom.close()
})

type Visit = { readonly context: BrowserContext; readonly page: Page }
/** A reader with a browser of her own, on a page of the site. */
async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: site.origin, ...options })
  return { context, page: await context.newPage() }
}
const banner = (page: Page, id: Id) => page.locator(`[data-tb="${id}"]`)

const fiveSteps = [
  'Khẩu trang',
  'Khử khuẩn',
  'Khoảng cách',
  'Không tập trung',
  'Khai báo y tế',
].map((label) => ({ label, icon: 'check' }))

/** Notes each layout shift from before the first paint on, for a reader who remembers this much. */
function watchShifts(memory: string): void {
  localStorage.setItem('tb', memory)
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.push((entry as PerformanceEntry & { value: number }).value)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

beforeEach(async () => {
  await newsroom.payload.delete({ collection: 'campaigns', where: { id: { exists: true } } })
  site.clock.now = hanoi('2030-07-01T06:30')
})

describe('a banner, in a browser', () => {
  it('is absent at 06:59:59 and there at 07:00:00, on a page that is already cached', async () => {
    const { id } = await make.makeCampaign()
    const { page } = await visit()
    await page.goto('/')
    site.clock.now = hanoi('2030-07-01T06:59:59')
    const before = await page.goto('/')
    expect(before?.headers()['x-cache']).toBe('hit')
    expect(await banner(page, id).count()).toBe(0)
    site.clock.now = hanoi('2030-07-01T07:00:00')
    await page.goto('/')
    expect(await banner(page, id).isVisible()).toBe(true)
    site.clock.now = hanoi('2030-07-01T09:00:00')
    await page.goto('/')
    expect(await banner(page, id).count()).toBe(0)
  })

  it('stays closed for who closed it by keyboard; an emergency comes all the same', async () => {
    const { id } = await make.makeCampaign()
    site.clock.now = hanoi('2030-07-01T08:00')
    const { page, context } = await visit()
    await page.goto('/')
    await page.getByRole('button', { name: /^Đóng thông báo/ }).focus()
    await page.keyboard.press('Enter')
    expect(await banner(page, id).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await page.goto('/su-kien')
    expect(await banner(page, id).isVisible()).toBe(false)
    expect(await context.cookies()).toEqual([])
    const alarm = await make.makeCampaign({
      kind: 'emergency',
      creative: { placements: ['emergency-bar', 'top'], headline: 'Bão đổ bộ' },
    })
    await page.goto('/su-kien')
    expect(await banner(page, alarm.id).first().isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: /^Đóng thông báo/ }).count()).toBe(0)
  })

  it('stays closed and counts in a browser that cannot make style sheets', async () => {
    const { id } = await make.makeCampaign()
    site.clock.now = hanoi('2030-07-01T08:00')
    const { page } = await visit()
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.addInitScript(() => {
      Object.assign(window, {
        CSSStyleSheet: function () {
          throw new TypeError('Illegal constructor')
        },
      })
    })
    const beacon = page.waitForRequest((request) => request.method() === 'POST')
    await page.goto('/')
    expect((await beacon).postData()).toContain('impressions')
    await banner(page, id).locator('.tb-x').click()
    await page.goto('/su-kien')
    expect(await banner(page, id).count()).toBe(1)
    expect(await banner(page, id).isVisible()).toBe(false)
    expect(problems).toEqual([])
  })

  describe('when the reader goes back', () => {
    let remembering: Browser
    beforeAll(async () => {
      remembering = await launchBrowser({ keepsPages: true })
    })
    afterAll(() => remembering.close())

    /** Leaves the front page, lets something happen, and comes back to it as it was left. */
    async function backTo(happens: (page: Page) => Promise<void>): Promise<Page> {
      // As on every visit but the first: a worker that takes over lets the browser forget kept pages.
      const context = await remembering.newContext({
        ...{ baseURL: site.origin, serviceWorkers: 'block' },
      })
      const page = await context.newPage()
      await page.goto('/')
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
      })
      await page.goto('/su-kien')
      await happens(page)
      // A page that was kept is not loaded again.
      await page.goBack({ waitUntil: 'commit' })
      expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true)
      return page
    }

    it('what she closed on another page does not come back', async () => {
      const { id } = await make.makeCampaign()
      site.clock.now = hanoi('2030-07-01T08:00')
      const page = await backTo((other) => banner(other, id).locator('.tb-x').click())
      await banner(page, id).waitFor({ state: 'detached' })
    })

    it('what ended meanwhile goes, and what still runs stays', async () => {
      const ended = await make.makeCampaign()
      const running = await make.makeCampaign({
        during: ['2030-07-01T07:00', '2030-07-01T20:00'],
        creative: { placements: ['footer'] },
      })
      site.clock.now = hanoi('2030-07-01T08:00')
      const page = await backTo(() => {
        site.clock.now = hanoi('2030-07-01T09:00')
        return Promise.resolve()
      })
      await banner(page, ended.id).waitFor({ state: 'detached' })
      expect(await banner(page, running.id).count()).toBe(1)
    })

    it('an emergency that was taken back goes', async () => {
      const { id } = await make.makeCampaign({
        kind: 'emergency',
        creative: { placements: ['emergency-bar'] },
      })
      site.clock.now = hanoi('2030-07-01T08:00')
      const page = await backTo(async () => {
        await newsroom.payload.delete({ collection: 'campaigns', id } as never)
      })
      await banner(page, id).first().waitFor({ state: 'detached' })
    })
  })

  it('comes back to who closed it with a new revision', async () => {
    const { id } = await make.makeCampaign()
    site.clock.now = hanoi('2030-07-01T08:00')
    const { page } = await visit()
    await page.goto('/')
    await banner(page, id).locator('.tb-x').click()
    await newsroom.payload.update({
      collection: 'campaigns',
      id,
      data: { resetDismissals: true },
    } as never)
    await page.goto('/')
    expect(await banner(page, id).isVisible()).toBe(true)
  })

  it('is seen as often in a day as its campaign says', async () => {
    const { id } = await make.makeCampaign({ capPerDay: 2 })
    site.clock.now = hanoi('2030-07-01T08:00')
    const { page } = await visit()
    const seen: boolean[] = []
    for (let time = 0; time < 3; time += 1) {
      await page.goto('/')
      seen.push(await banner(page, id).isVisible())
    }
    expect(seen).toEqual([true, true, false])
  })

  it.each([375, 1280])(
    'moves nothing at %i px: on a first visit, closed, and as an emergency',
    async (width) => {
      const { id } = await make.makeCampaign({ creative: { steps: fiveSteps } })
      site.clock.now = hanoi('2030-07-01T08:00')
      const closed = JSON.stringify({ closed: { [String(id)]: '1' }, seen: {} })
      const firstVisit = async (memory: string) => {
        const { page, context } = await visit({ viewport: { width, height: 800 } })
        await page.addInitScript(watchShifts, memory)
        await page.goto('/', { waitUntil: 'networkidle' })
        await page.evaluate(() => document.fonts.ready)
        const found = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
        await context.close()
        return found
      }
      expect(await firstVisit('{}')).toEqual([])
      expect(await firstVisit(closed)).toEqual([])
      await make.makeCampaign({
        kind: 'emergency',
        creative: { placements: ['emergency-bar', 'top'], headline: 'Bão đổ bộ' },
      })
      expect(await firstVisit(closed)).toEqual([])
    },
  )

  it('says everything without a script, and offers no button that would do nothing', async () => {
    const { id } = await make.makeCampaign()
    site.clock.now = hanoi('2030-07-01T08:00')
    const { page } = await visit({ javaScriptEnabled: false })
    await page.goto('/')
    expect(await page.locator('aside section.tb', { hasText: /^\s*Thông điệp/ }).isVisible()).toBe(
      true,
    )
    expect(await banner(page, id).locator('.tb-x').isVisible()).toBe(false)
    await banner(page, id).getByRole('link').click()
    expect(new URL(page.url()).pathname).toBe('/thong-diep-suc-khoe')
  })

  it('is not on paper, and on a phone only where it is meant for one', async () => {
    const { id } = await make.makeCampaign({ targeting: { reach: 'every-page', width: 'narrow' } })
    site.clock.now = hanoi('2030-07-01T08:00')
    const phone = await visit({ viewport: { width: 375, height: 700 } })
    await phone.page.goto('/')
    expect(await banner(phone.page, id).isVisible()).toBe(true)
    await phone.page.emulateMedia({ media: 'print' })
    expect(await banner(phone.page, id).isVisible()).toBe(false)
    const desk = await visit({ viewport: { width: 1280, height: 700 } })
    await desk.page.goto('/')
    expect(await banner(desk.page, id).isVisible()).toBe(false)
  })

  it('tells the site that it was there and, half in view for a second, that it was seen', async () => {
    const { id } = await make.makeCampaign()
    site.clock.now = hanoi('2030-07-01T08:00')
    const { page } = await visit()
    const told: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== '/tb/g') return
      const { events } = JSON.parse(request.postData() ?? '{}') as { events: [string, string][] }
      told.push(...events.map(([, kind]) => kind))
    })
    await page.goto('/')
    expect(await banner(page, id).isVisible()).toBe(true)
    await expect.poll(() => told, { timeout: 20_000 }).toEqual(['impressions', 'viewable'])
  })
})
