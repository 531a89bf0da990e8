import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../factories/body.ts'
import { launchBrowser, logIn, openTab, type Visit } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 3942
/** The session counts for what the panel's own pages send. */
const fromPanel = { headers: { origin: siteUrlOf(port) } }
let server: DemoServer
let browser: Browser
let visit: Visit
let page: Page
let story: { readonly id: number; readonly slug: string; readonly publicId: number }

beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  visit = await openTab(browser, { baseURL: siteUrlOf(port) })
  ;({ page } = visit)
  await logIn(page, administrator)
  const section = await page.request.post('/api/categories', {
    ...fromPanel,
    data: { name: 'Sửa lỗi gõ', slug: 'sua-loi-go' },
  })
  const { doc: home } = (await section.json()) as { doc: { id: number } }
  const article = await page.request.post('/api/articles', {
    ...fromPanel,
    data: {
      ...{ headline: 'Tít có lỗi gỏ', section: home.id, body: makeBody('Nội dung.') },
      ...{ _status: 'published', publishedAt: '2026-03-01T01:00:00Z' },
    },
  })
  expect(article.status(), await article.text()).toBe(201)
  story = ((await article.json()) as { doc: typeof story }).doc
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const tick = () => page.getByLabel('Thay đổi không đáng kể')

/** What readers, search engines and feed readers are told of the story's change. */
async function told() {
  const article = await page.request.get(`/${story.slug}-${story.publicId}.html`)
  const feed = await page.request.get('/rss/sua-loi-go.atom')
  const [html, atom] = [await article.text(), await feed.text()]
  return {
    modified: /"dateModified":"([^"]+)"/.exec(html)?.[1],
    updated: [...atom.matchAll(/<updated>([^<]+)</g)].map(([, at]) => at),
    headline:
      /<title>([^<]+)<\/title>\s*<link rel="alternate" type="text\/html" href="[^"]+html/.exec(
        atom,
      )?.[1],
  }
}

async function openStory(): Promise<void> {
  await page.goto(`/admin/collections/articles/${story.id}`)
  await page.locator('#field-headline').waitFor()
}

/** Publishes with the panel's own button, and waits until it is done. */
async function publish(): Promise<void> {
  const saved = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      response.url().includes(`/api/articles/${story.id}`) &&
      !response.url().includes('autosave=true'),
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
}

describe('an editor who mends a typo', () => {
  it.each([1280, 375])(
    'ticks that it is nothing, and the story keeps its time (at %i)',
    async (width) => {
      await page.setViewportSize({ width, height: 800 })
      await openStory()
      const before = await told()
      expect(before.modified).toBeDefined()
      const headline = `Tít đã sửa lỗi gõ ${width}`
      await page.locator('#field-headline').fill(headline)
      await tick().scrollIntoViewIfNeeded()
      expect(await tick().isChecked()).toBe(false)
      // By keyboard.
      await tick().focus()
      await page.keyboard.press('Space')
      expect(await tick().isChecked()).toBe(true)
      await publish()
      expect(await told()).toEqual({ ...before, headline })
      // It holds for one publication: the form that stays open has it no more.
      await expect.poll(() => tick().isChecked()).toBe(false)
      await openStory()
      expect(await tick().isChecked()).toBe(false)
      await page.locator('#field-headline').fill(`${headline}, có thêm tin`)
      await publish()
      const after = await told()
      expect(Date.parse(after.modified ?? '')).toBeGreaterThan(Date.parse(before.modified ?? ''))
      expect(after.updated).not.toEqual(before.updated)
    },
  )

  it('dates a correction whatever is ticked', async () => {
    const before = await told()
    const correction = { kind: 'correction', wrong: 'gỏ', right: 'gõ', isSigned: true }
    await page.setViewportSize({ width: 1280, height: 800 })
    const saved = await page.request.patch(`/api/articles/${story.id}`, {
      ...fromPanel,
      data: { isMinorChange: true, corrections: [correction], _status: 'published' },
    })
    expect(saved.status(), await saved.text()).toBe(200)
    const after = await told()
    expect(Date.parse(after.modified ?? '')).toBeGreaterThan(Date.parse(before.modified ?? ''))
    expect(after.updated).not.toEqual(before.updated)
    await openStory()
    expect(await tick().isChecked()).toBe(false)
  })
})
