import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { englishOn } from './englishWords.ts'
import { skippedLevels } from './headings.ts'
import { callAs, type Caller } from './newsroomApi.ts'

const port = 4371
const baseURL = siteUrlOf(port)
let server: DemoServer
let browser: Browser
let call: Caller
let page: Page

beforeAll(async () => {
  server = await startDemoServer(port, { RATE_LIMITS: 'off' })
  browser = await launchBrowser()
  call = await callAs(baseURL, administrator)
  // A computer that stands far away and speaks English: the panel goes by neither.
  const context = await browser.newContext({
    ...{ baseURL, viewport: { width: 1280, height: 800 } },
    ...{ locale: 'en-US', timezoneId: 'America/Los_Angeles' },
  })
  page = await context.newPage()
  await logIn(page, administrator)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

type Found = { readonly docs: readonly { readonly id: number }[] }
const firstOf = async (slug: string): Promise<number | undefined> =>
  (await call<Found>('GET', `/${slug}?limit=1&depth=0`)).docs[0]?.id

const publications = ['articles', 'events', 'product-spotlights', 'public-health-messages']
const lists = [
  ...[...publications, 'categories', 'tags', 'authors'],
  ...['dossiers', 'pages', 'redirects', 'media', 'users', 'original-texts', 'campaigns'],
  ...['creatives', 'desk-audit', 'campaign-audit', 'feeds'],
]
const globals = ['home-page', 'navigation', 'corrections-page', 'site-identity']
const own = [
  ...['', '/account', '/viet-bai/articles', '/collections/articles/trash', '/khong-co'],
  ...['/rss-feeds', '/related-news'],
]
const campaigns = ['calendar', 'emergency', 'report', 'preview'].map((view) => `/campaigns-${view}`)
const walks = {
  'pages and settings': [...own, ...campaigns, ...globals.map((slug) => `/globals/${slug}`)],
  lists: lists.map((slug) => `/collections/${slug}`),
  'lists of nothing': ['articles', 'campaigns'].map((slug) => `/collections/${slug}?search=zzzqq`),
}

/** The parts of a view that Payload brings after the page. */
const settled = (view: Page) => view.waitForLoadState('networkidle')
/** What it says in English, and its headings that stand under none. */
const faultsOn = async (view: Page): Promise<string[]> => [
  ...(await englishOn(view)),
  ...(await skippedLevels(view)).map((heading) => `a heading too deep, ${heading}`),
]
async function faultsAt(path: string): Promise<string[]> {
  await page.goto(`/admin${path}`)
  await settled(page)
  return (await faultsOn(page)).map((text) => `${path}: ${text}`)
}

describe('the panel, on a computer that speaks English', () => {
  it.each(Object.entries(walks))(
    'says everything in Vietnamese, each heading under another, in its %s',
    async (_, paths) => {
      const found: string[] = []
      for (const path of paths) found.push(...(await faultsAt(path)))
      expect(found).toEqual([])
    },
  )

  it.each([...publications, 'media', 'campaigns', 'creatives', 'authors', 'users', 'feeds'])(
    'says the form of one of the %s and its menu in Vietnamese, each heading under another',
    async (slug) => {
      const found = await faultsAt(`/collections/${slug}/${await firstOf(slug)}`)
      const menu = page.locator('.doc-controls__popup .popup-button')
      if ((await menu.count()) > 0) await menu.click()
      found.push(...(await faultsOn(page)))
      expect(found).toEqual([])
    },
  )

  it('says what is asked before several are deleted, published or withdrawn', async () => {
    await page.goto('/admin/collections/articles')
    await page.locator('tbody input[type=checkbox]').first().check()
    const acts = page.locator('.list-selection__actions button')
    await acts.first().waitFor()
    for (const name of ['Xuất bản', 'Gỡ xuống', 'Xóa']) {
      await page.locator('.list-selection').getByRole('button', { name, exact: true }).click()
      await page.locator('#confirm-cancel').waitFor()
      expect(await englishOn(page)).toEqual([])
      await page.locator('#confirm-cancel').click()
    }
  })

  it('says in the header when something was changed, by the clock in Hà Nội', async () => {
    const { docs } = await call<{ docs: { id: number; updatedAt: string }[] }>(
      'GET',
      '/authors?limit=1',
    )
    await page.goto(`/admin/collections/authors/${docs[0]?.id}`)
    const changed = page.locator('.doc-controls__value-wrap').first()
    await changed.locator('.ed-time').waitFor()
    const hanoi = new Date(Date.parse(docs[0]?.updatedAt ?? '') + 7 * 3_600_000)
    const shown = await changed.innerText()
    expect(shown).toContain(hanoi.toISOString().slice(11, 16))
    expect(await changed.locator('.ed-time').getAttribute('title')).toContain('giờ Hà Nội')
  })
})

describe('the form of a campaign', () => {
  it('has a name for each of its fields and buttons', async () => {
    await page.goto(`/admin/collections/campaigns/${await firstOf('campaigns')}`)
    await page.locator('#field-windows').waitFor()
    await settled(page)
    await page.getByRole('textbox', { name: 'Bắt đầu' }).first().waitFor()
    const nameless = (await faultsOf(page, '.collection-edit')).filter((fault) =>
      /^(label|button-name|aria-hidden-focus|aria-input-field-name|select-name)/.test(fault),
    )
    expect(nameless).toEqual([])
  })
})

describe('a list', () => {
  it('has a name for each box that is ticked in it', async () => {
    await page.goto('/admin/collections/articles')
    await page.getByRole('checkbox', { name: 'Chọn tất cả' }).waitFor()
    const nameless = (await faultsOf(page, '.collection-list')).filter((fault) =>
      /^(label|button-name|aria-command-name)/.test(fault),
    )
    expect(nameless).toEqual([])
  })
})

describe('without a connection, before any document was opened', () => {
  it('signing in says so in Vietnamese', async () => {
    const { page: away } = await openTab(browser, { baseURL })
    await away.goto('/admin/login')
    await away.locator('input[name=email]').fill(administrator.email)
    await away.locator('input[name=password]').fill(administrator.password)
    await settled(away)
    await away.context().setOffline(true)
    await away.locator('form button[type=submit]').click()
    await away.getByText('Không kết nối được máy chủ').first().waitFor()
    expect(await away.getByText('Failed to fetch').count()).toBe(0)
    await away.context().close()
  })

  it('a list stays, says what it waits for, and opens once the connection is back', async () => {
    const { page: away } = await openTab(browser, { baseURL })
    await logIn(away, administrator)
    await away.goto('/admin/collections/tags')
    await settled(away)
    await away.context().setOffline(true)
    await away.locator('.step-nav a[href="/admin"]').click()
    await away.getByText('Trang bạn chọn sẽ mở ngay khi có mạng').waitFor()
    await away.locator('table').waitFor()
    await away.context().setOffline(false)
    await away.getByRole('heading', { level: 1, name: 'Bàn làm việc' }).waitFor()
    expect(await away.getByText('Trang bạn chọn sẽ mở').count()).toBe(0)
    await away.context().close()
  })
})
