import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 4132
const siteUrl = siteUrlOf(port)

let server: DemoServer
let browser: Browser

beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('the page of all feeds', () => {
  it.each([375, 1280])('shows each feed at %i px without scrolling sideways', async (width) => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl, width })
    await page.goto('/rss')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(await page.locator('a[type="application/rss+xml"]').count()).toBeGreaterThan(20)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('an editor', () => {
  it('makes a feed for a partner with its preview beside it, and subscribers get it', async () => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, administrator)
    await page.goto('/admin/collections/feeds/create')
    const preview = page.locator('section[aria-live]')
    await preview.locator('ol li').first().waitFor()
    await page.locator('input[name=name]').fill('Đối tác thử')
    await page.locator('input[name=itemCount]').fill('2')
    await preview.locator('ol:not(:has(li:nth-child(3))) li:nth-child(2)').waitFor()
    await page.locator('#action-save').click()
    await page.waitForURL(/\/admin\/collections\/feeds\/\w+$/)
    const address = preview.locator('code')
    await address.waitFor()
    expect(await address.textContent()).toBe(`${siteUrl}/rss/doi-tac/doi-tac-thu.rss`)
    const response = await fetch(`${siteUrl}/rss/doi-tac/doi-tac-thu.rss`)
    expect((await response.text()).split('<item>')).toHaveLength(3)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('sees on a story which feeds carry it, and on one page how all feeds are', async () => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, administrator)
    const found = await fetch(`${siteUrl}/api/articles?limit=1&sort=-publishedAt`)
    const { docs } = (await found.json()) as { docs: { id: number | string }[] }
    await page.goto(`/admin/collections/articles/${docs[0]?.id ?? ''}`)
    await page.locator(`a[href="${siteUrl}/rss/trang-chu.rss"]`).waitFor()
    await page.goto('/admin/rss-feeds')
    const home = page.locator('tbody tr').first()
    await home.getByRole('button').click()
    await home.getByText(/\d+ ms/).waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('is the only one to see it', async () => {
    const { page } = await openTab(browser, { baseURL: siteUrl })
    await page.goto('/admin/rss-feeds')
    await page.waitForURL(/\/admin\/login/)
    await page.context().close()
  })
})
