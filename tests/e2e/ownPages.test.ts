import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest'
import { launchBrowser, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { callAs, type Caller } from './newsroomApi.ts'

const port = 4310
const siteUrl = siteUrlOf(port)
let server: DemoServer
let browser: Browser
let desk: Caller
let stories: { path: string; headline: string; id: number }[]

beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  desk = await callAs(siteUrl, administrator)
  type Row = { id: number; slug: string; publicId: number; headline: string; leadPhoto?: unknown }
  const { docs } = await desk<{ docs: Row[] }>(
    'GET',
    '/articles?limit=8&depth=0&sort=-publishedAt&where[_status][equals]=published&where[leadPhoto][exists]=true',
  )
  stories = docs.map(({ id, slug, publicId, headline }) => ({
    ...{ id, headline },
    path: `/${slug}-${publicId}.html`,
  }))
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

let page: Page
let problems: readonly string[]
let context: BrowserContext
beforeEach(async () => {
  ;({ page, problems } = await openTab(browser, { baseURL: siteUrl, width: 375 }))
  context = page.context()
})
afterEach(() => context.close())

const story = (at: number) => stories[at] as (typeof stories)[number]
const withdraw = (at: number) => desk('PATCH', `/articles/${story(at).id}`, { _status: 'draft' })
const save = async (at: number): Promise<void> => {
  await page.goto(story(at).path)
  await page.getByRole('button', { name: 'Lưu để đọc sau' }).click()
  await page.getByText('Đã lưu.').waitFor()
}

/** Read so that the worker has it whole, with its photo, which it fetches after the story. */
async function read(at: number): Promise<void> {
  await page.goto(story(at).path)
  await until(async (path) => {
    const kept = await (await caches.open('tin-da-doc')).match(path)
    const photo = kept && decodeURIComponent(kept.headers.get('x-photo') ?? '')
    return !!photo && !!(await (await caches.open('anh-da-xem')).match(photo))
  }, story(at).path)
}
/** Playwright's own `waitForFunction` takes a promise for a yes. */
const until = (isSo: (path: string) => Promise<boolean>, path = ''): Promise<void> =>
  expect.poll(() => page.evaluate(isSo, path), { timeout: 20_000 }).toBe(true)
const keptPaths = () =>
  page.evaluate(async () =>
    (await (await caches.open('tin-da-doc')).keys()).map(({ url }) => new URL(url).pathname),
  )

it('says what to do where nothing is saved', async () => {
  await page.goto('/tin-da-luu')
  await page.getByText('Bạn chưa lưu tin nào').waitFor()
  expect(problems).toEqual([])
})

it('lists what was saved, the last first, takes out and takes back', async () => {
  await save(0)
  await save(1)
  await page.goto('/tin-da-luu')
  const links = page.locator('.saved-list a')
  expect(await links.allTextContents()).toEqual([story(1).headline, story(0).headline])
  await page.getByRole('button', { name: `Bỏ lưu: ${story(1).headline}` }).click()
  expect(await links.allTextContents()).toEqual([story(0).headline])
  // The focus is where the way back is.
  await page.keyboard.press('Enter')
  expect(await links.allTextContents()).toEqual([story(1).headline, story(0).headline])
  await page.goto(story(1).path)
  await page.getByRole('button', { name: 'Đã lưu' }).click()
  await page.getByText('Đã bỏ lưu.').waitFor()
  expect(problems).toEqual([])
})

it('agrees with another tab', async () => {
  await save(0)
  const other = await context.newPage()
  await other.goto('/tin-da-luu')
  await other.locator('.saved-list a').waitFor()
  await page.getByRole('button', { name: 'Đã lưu' }).click()
  await other.getByText('Bạn chưa lưu tin nào').waitFor()
})

it('holds a hundred, and loses none of them for one more', async () => {
  await page.goto('/tin-da-luu')
  await page.evaluate(() => {
    const kept = Array.from({ length: 100 }, (_, at) => ({
      ...{ number: at + 1e6, headline: `Tin ${at}`, href: `/tin-${at + 1e6}.html` },
    }))
    localStorage.setItem('luu', JSON.stringify(kept))
  })
  await page.goto(story(0).path)
  await page.getByRole('button', { name: 'Lưu để đọc sau' }).click()
  await page.getByText('Đã đủ 100 tin').waitFor()
  await page.goto('/tin-da-luu')
  expect(await page.locator('.saved-list li').count()).toBe(100)
})

it('passes over what it never wrote', async () => {
  await page.goto('/tin-da-luu')
  await page.evaluate(() => {
    const bad = [null, 5, { number: 1, headline: '<b>x</b>', href: 'javascript:alert(1)//1.html' }]
    localStorage.setItem('luu', JSON.stringify(bad))
  })
  await page.reload()
  await page.getByText('Bạn chưa lưu tin nào').waitFor()
  expect(problems).toEqual([])
})

it('shows a story that was withdrawn as gone, and others by today’s headline', async () => {
  await save(2)
  await save(3)
  await desk('PATCH', `/articles/${story(3).id}`, {
    ...{ headline: 'Tít mới của bài này', _status: 'published' },
  })
  await withdraw(2)
  await page.goto('/tin-da-luu')
  await page.getByText('Không còn trên trang').waitFor()
  const lines = await page.locator('.saved-list li').allTextContents()
  expect(lines[0]).toContain('Tít mới của bài này')
  expect(lines[1]).toContain('Không còn trên trang')
  expect(await page.locator('.saved-list a').count()).toBe(1)
})

it('is told of no story that readers may not see, and of no more than a hundred', async () => {
  const ask = async (numbers: string) => fetch(`${siteUrl}/tin-da-luu.json?so=${numbers}`)
  const number = (at: number) => /(\d+)\.html$/.exec(story(at).path)?.[1] ?? ''
  expect(await (await ask(`${number(2)},${number(4)}`)).json()).toHaveLength(1)
  for (const wrong of ['', 'a', '1,,2', '-1', '1'.repeat(16), '1,'.repeat(100) + '2']) {
    const { status } = await ask(wrong)
    expect([wrong.slice(0, 9), status]).toEqual([wrong.slice(0, 9), wrong.length > 99 ? 200 : 404])
  }
  const many = Array.from({ length: 101 }, (_, at) => at + 1).join(',')
  expect((await ask(many)).status).toBe(404)
})

it('opens what was read, and lists it, without a connection', async () => {
  await read(4)
  await read(5)
  await context.setOffline(true)
  await page.goto(story(4).path)
  expect(await page.locator('h1').textContent()).toBe(story(4).headline)
  const photo = page.locator('.article-story > .photo img')
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.article-story > .photo img')?.complete,
  )
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const notice = await page.locator('main > .replaced').textContent()
  expect(notice).toMatch(/bản máy bạn giữ lại lúc \d\d:\d\d \d\d\/\d\d\/\d{4}\. Bài có thể/)
  // It looks as it did.
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
  await page.goto('/giao-duc')
  expect(await page.locator('h1').textContent()).toBe('Đọc khi không có mạng')
  const kept = page.locator('.kept-list a')
  await kept.first().waitFor()
  expect(await kept.allTextContents()).toEqual([story(5).headline, story(4).headline])
  await kept.last().click()
  await page.getByRole('heading', { level: 1, name: story(4).headline }).waitFor()
  await page.locator('.replaced a').click()
  await page.getByRole('heading', { level: 1, name: 'Đọc khi không có mạng' }).waitFor()
  await context.setOffline(false)
  await page.goto(story(4).path)
  expect(await page.locator('main > .replaced').count()).toBe(0)
})

it('never shows a withdrawn story with a connection, and forgets it', async () => {
  await read(6)
  await withdraw(6)
  const answer = await page.goto(story(6).path)
  expect(answer?.status()).toBe(410)
  await until(async (path) => !(await (await caches.open('tin-da-doc')).match(path)), story(6).path)
  await context.setOffline(true)
  await page.goto(story(6).path)
  expect(await page.locator('h1').textContent()).toBe('Đọc khi không có mạng')
})

it('keeps thirty stories, and nothing of the panel, the API and feeds', async () => {
  await read(7)
  await page.evaluate(async () => {
    const cache = await caches.open('tin-da-doc')
    for (let at = 1; at <= 40; at += 1) {
      await cache.put(`/tin-${at}.html`, new Response('', { headers: { 'x-headline': 'a' } }))
    }
  })
  for (const path of ['/rss', '/sitemap.xml', '/api/articles?limit=1']) await page.goto(path)
  await page.goto(story(5).path)
  await until(async () => (await (await caches.open('tin-da-doc')).keys()).length <= 30)
  const paths = await page.evaluate(async () => {
    const all: string[] = []
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys()
      all.push(...keys.map(({ url }) => new URL(url).pathname))
    }
    return all
  })
  expect(paths.filter((path) => /^\/(?:api|admin|rss|sitemap)/.test(path))).toEqual([])
  expect(await keptPaths()).toContain(story(5).path)
})

it('can be put on a phone’s first screen', async () => {
  const manifest = (await (await fetch(`${siteUrl}/manifest.webmanifest`)).json()) as {
    icons: { src: string; sizes: string }[]
  }
  for (const { src, sizes } of manifest.icons) {
    await page.goto(src)
    const size = await page
      .locator('img')
      .evaluate((image: HTMLImageElement) => `${image.naturalWidth}x${image.naturalHeight}`)
    expect(size).toBe(sizes)
  }
  await page.goto('/')
  const session = await context.newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
})
