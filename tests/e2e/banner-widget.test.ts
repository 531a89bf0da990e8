import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type CampaignServer, startCampaignServer } from './campaignServer.ts'

const ports = { site: 3127, friend: 3128, stranger: 3129 }
const originOf = (port: number): string => `http://127.0.0.1:${port}`

let site: CampaignServer
let browser: Browser
let others: Server[]
beforeAll(async () => {
  site = await startCampaignServer(ports.site, { WIDGET_ORIGINS: originOf(ports.friend) })
  others = await Promise.all([ports.friend, ports.stranger].map(openOther))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  for (const other of others) other.close()
  await site.close()
})

/** A page of another site that forbids everything but what the widget's manual asks for. */
async function openOther(port: number): Promise<Server> {
  const policy = `default-src 'none'; script-src ${site.siteUrl}; connect-src ${site.siteUrl}; img-src ${site.siteUrl}; frame-src ${site.siteUrl}`
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang bạn</title>
    <script src="${site.siteUrl}/widgets/widget.js" async></script>
    <thu-do-widget src="${site.siteUrl}/widgets/banner/top.json"><a href="${site.siteUrl}">Báo Lao động Thủ đô</a></thu-do-widget>
    <iframe src="${site.siteUrl}/widgets/banner/top" title="Thông báo" width="800" height="300"></iframe>`
  const server = createServer((_, res) => {
    res.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(page)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

type Visit = { readonly page: Page; readonly told: string[]; readonly refused: string[] }
async function visit(port: number): Promise<Visit> {
  // A browser without a window calls itself a robot.
  const userAgent = 'Mozilla/5.0 (X11; Linux x64) Chrome/140.0.0.0 Safari/537.36'
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, userAgent })
  const told: string[] = []
  const refused: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname !== '/tb/g') return
    const { events } = JSON.parse(response.request().postData() ?? '{}') as {
      events: [string, string][]
    }
    const from = response.request().frame() === page.mainFrame() ? 'widget' : 'frame'
    told.push(...events.map(([, kind]) => `${from} ${kind} ${response.status()}`))
  })
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await page.goto(originOf(port))
  return { page, told, refused }
}

describe('the widget, on a page of another site with a strict policy', () => {
  it('shows the banner with its look and its pictures, and its views are counted', async () => {
    const { page, told, refused } = await visit(ports.friend)
    const banner = page.locator('thu-do-widget section.tb', { hasText: /2K/ })
    await banner.waitFor()
    const ground = await banner.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(ground).toBe('rgb(11, 81, 55)')
    const picture = banner.locator('img')
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    const framed = page.frameLocator('iframe').locator('section.tb', { hasText: /2K/ })
    expect(await framed.isVisible()).toBe(true)
    await expect
      .poll(() => [...told].sort(), { timeout: 20_000 })
      .toEqual([
        'frame impressions 200',
        'frame viewable 200',
        'widget impressions 200',
        'widget viewable 200',
      ])
    expect(refused).toEqual([])
    const { docs } = await site.api<{ docs: { placement: string; viewable: number }[] }>(
      'GET',
      '/campaign-counts?depth=0',
    )
    expect(docs).toMatchObject([{ placement: 'widget:top', viewable: 2 }])
    await page.close()
  })

  it('leads to the site by a counted link', async () => {
    const { page } = await visit(ports.friend)
    await page
      .locator('thu-do-widget')
      .getByRole('link', { name: /^Đọc thông điệp/ })
      .click()
    await page.waitForURL(`${site.siteUrl}/thong-diep-suc-khoe/thong-diep-2k`)
    await page.close()
  })

  it('keeps what stood there before on a site that is not on the list', async () => {
    const { page, told, refused } = await visit(ports.stranger)
    await expect.poll(() => refused.length).toBeGreaterThan(1)
    expect(await page.getByText('Báo Lao động Thủ đô').isVisible()).toBe(true)
    expect(await page.locator('thu-do-widget section.tb').count()).toBe(0)
    expect(told).toEqual([])
    await page.close()
  })
})
