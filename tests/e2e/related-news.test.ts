import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, logIn, openTab, startStory } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 4142
const siteUrl = siteUrlOf(port)
const friendPort = 4143
const friend = `http://127.0.0.1:${friendPort}`
const headline = 'Đánh giá, phân hạng 16 sản phẩm OCOP của các quận Thanh Xuân, Đống Đa, Hà Đông'

type Story = { readonly id: number | string; readonly slug: string; readonly publicId: number }

let server: DemoServer
let browser: Browser
let story: Story

beforeAll(async () => {
  server = await startDemoServer(port, { WIDGET_ORIGINS: friend })
  browser = await launchBrowser()
  const query = new URLSearchParams({ 'where[headline][equals]': headline })
  const response = await fetch(`${siteUrl}/api/articles?${query.toString()}`)
  const { docs } = (await response.json()) as { docs: Story[] }
  story = docs[0] as Story
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** A page of another site that forbids everything but what the widget's manual asks for. */
async function openFriend(): Promise<Server> {
  const policy = `default-src 'none'; script-src ${siteUrl}; connect-src ${siteUrl}`
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang bạn</title>
    <script src="${siteUrl}/widgets/widget.js" async></script>
    <thu-do-widget src="${siteUrl}/widgets/related/articles/${story.id}"><a href="${siteUrl}">Báo</a></thu-do-widget>`
  const other = createServer((_, res) => {
    res.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(page)
  })
  other.listen(friendPort, '127.0.0.1')
  await once(other, 'listening')
  return other
}

const pageOf = ({ slug, publicId }: Story): string => `/${slug}-${publicId}.html`
const related = (page: Page): Locator =>
  page.locator('section[aria-labelledby=co-the-ban-quan-tam]')
const panelOf = (page: Page): Locator => page.locator('.related-news-panel')
/** The panel's line about a story, by the part of the panel that it stands in. */
const lineIn = (page: Page, part: number, title: string): Locator =>
  panelOf(page).locator('ol').nth(part).locator('li', { hasText: title })

describe('a reader', () => {
  it.each([375, 1280])('meets the rest of the matter under the story at %i px', async (width) => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl, width })
    await page.goto(pageOf(story))
    expect(await related(page).locator('li').count()).toBe(5)
    expect(await related(page).locator('li time').count()).toBe(5)
    const titles = await page.locator('.strip a[ping]').allInnerTexts()
    expect(new Set(titles).size).toBe(titles.length)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('is counted by place when following a link, and by nothing else', async () => {
    const { page } = await openTab(browser, { baseURL: siteUrl })
    const pings: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/clicks?t=')) pings.push(request.method())
    })
    await page.goto(pageOf(story))
    await related(page).locator('a').first().click()
    await page.waitForURL((url) => url.pathname !== pageOf(story))
    await expect.poll(() => pings, { timeout: 10_000 }).toEqual(['POST'])
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })
})

describe('a reader of another site', () => {
  it('meets the list there under a strict policy, and is counted by place', async () => {
    const other = await openFriend()
    const { page, problems } = await openTab(browser, { baseURL: friend })
    const pings: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/clicks?t=')) pings.push(request.method())
    })
    await page.goto('/')
    const widget = page
      .locator('thu-do-widget')
      .getByRole('region', { name: 'Có thể bạn quan tâm' })
    await widget.waitFor()
    expect(await widget.getByRole('link').count()).toBe(5)
    expect(problems).toEqual([])
    await widget.getByRole('link').first().click()
    await page.waitForURL((url) => url.origin === siteUrl)
    await expect.poll(() => pings, { timeout: 10_000 }).toEqual(['POST'])
    await page.context().close()
    other.close()
  })
})

describe('an editor', () => {
  it('picks, pins and excludes from the panel, and the page does so once it is saved', async () => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, administrator)
    await page.goto(`/admin/collections/articles/${story.id}`)
    const picked = 'Chương trình OCOP'
    const excluded = 'Kết nối chuỗi giá trị'
    await lineIn(page, 0, picked)
      .getByRole('button', { name: /Thêm vào tin chọn tay/ })
      .click()
    await lineIn(page, 0, picked)
      .getByRole('button', { name: /Đã thêm/ })
      .waitFor()
    await lineIn(page, 1, excluded)
      .getByRole('button', { name: /Không gợi ý ở đây/ })
      .click()
    await lineIn(page, 1, excluded)
      .getByRole('button', { name: /Gợi ý lại/ })
      .waitFor()
    const last = panelOf(page)
      .locator('ol')
      .nth(1)
      .locator('li')
      .filter({ hasNotText: picked })
      .filter({ hasNotText: excluded })
      .last()
    const pinnedTitle = await last.locator('strong').innerText()
    const pinned = lineIn(page, 1, pinnedTitle)
    await pinned.getByRole('button', { name: /Ghim lên đầu/ }).click()
    await pinned.getByRole('button', { name: /Đã ghim/ }).waitFor()
    await page.locator('#action-save').click()
    await page
      .locator('.payload-toast-container')
      .getByText(/thành công/)
      .waitFor()
    await expect.poll(async () => lineIn(page, 1, excluded).count(), { timeout: 20_000 }).toBe(0)

    const reader = await openTab(browser, { baseURL: siteUrl })
    await reader.page.goto(pageOf(story))
    const shown = await related(reader.page).locator('a').allInnerTexts()
    expect(shown[0]).toContain(pinnedTitle)
    expect(shown.join()).not.toContain(excluded)
    expect(shown.join()).not.toContain(picked)
    await reader.page.getByRole('link', { name: picked }).first().waitFor()
    expect(problems).toEqual([])
    await reader.page.context().close()
    await page.context().close()
  })

  it('gets suggestions while writing, and puts one into the text without losing a word', async () => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, administrator)
    await startStory(page, 'Tin')
    await panelOf(page).getByText('quá ngắn').waitFor()
    await page.locator('input[name=headline]').fill('Thêm sản phẩm OCOP của quận Hà Đông')
    const text = page.locator('[contenteditable=true]').first()
    await text.click()
    await page.keyboard.type('Hợp tác xã giới thiệu sản phẩm OCOP ở Hà Đông.')
    const line = lineIn(page, 0, 'Đánh giá, phân hạng 16 sản phẩm OCOP')
    await line.getByRole('button', { name: /Chèn vào bài/ }).click()
    await page
      .locator('[contenteditable=true]')
      .first()
      .getByText('Hợp tác xã giới thiệu')
      .waitFor()
    await page.locator('.LexicalEditorTheme__block, .lexical-block').first().waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })

  it.each([
    ['vi', 375, /cùng nói về: /, /^Vì: /],
    ['en', 1280, /both about: /, /^Because: /],
  ])('reads in %s at %i px why each story is there', async (value, width, reason, decided) => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl, width })
    await logIn(page, administrator)
    await page.context().addCookies([{ name: 'payload-lng', value, url: siteUrl }])
    await page.goto(`/admin/collections/articles/${story.id}`)
    const beside = panelOf(page).locator('ol').nth(1)
    await beside.locator('summary').first().click()
    expect(await beside.locator('summary').first().innerText()).toMatch(reason)
    await beside.locator('p').filter({ hasText: decided }).first().waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('sees orphans, clicks and the index on one page, and rebuilds it', async () => {
    const { page, problems } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, administrator)
    await page.goto('/admin/related-news')
    await page.getByRole('heading', { name: 'Bài mới chưa có tin nào dẫn tới' }).waitFor()
    await page.getByRole('cell', { name: 'Có thể bạn quan tâm' }).first().waitFor()
    await page.getByRole('button', { name: 'Dựng lại chỉ mục' }).click()
    await page.getByText(/Dựng xong lúc/).waitFor({ timeout: 30_000 })
    expect(problems).toEqual([])
    await page.context().close()
  })
})
