import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../factories/body.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn, openTab, type Visit } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 4210
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
    data: { name: 'Tiền lương', slug: 'tien-luong' },
  })
  const { doc: home } = (await section.json()) as { doc: { id: number } }
  const article = await page.request.post('/api/articles', {
    ...fromPanel,
    data: {
      ...{ headline: 'Lương tối thiểu 15 triệu', section: home.id, body: makeBody('Nội dung.') },
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

const fieldOf = (name: string) => page.locator(`#field-corrections__0__${name}`)
const isPublishing = (url: string): boolean =>
  url.includes(`/api/articles/${story.id}`) && !url.includes('autosave=true')

describe('a correction, from the form to the readers', () => {
  it('is written, refused without a signature, signed, and stands where readers look', async () => {
    const path = `/${story.slug}-${story.publicId}.html`
    // In the cache, as readers have it.
    expect(await (await page.request.get(path)).text()).not.toContain('correction-notice')
    expect(await (await page.request.get('/cai-chinh')).text()).not.toContain('5,5 triệu')
    await page.goto(`/admin/collections/articles/${story.id}`)
    await page.locator('#field-headline').waitFor()
    await page.getByRole('button', { name: 'Cải chính', exact: true }).click()
    await page.locator('#field-corrections .array-field__add-row').click()
    await fieldOf('wrong').fill('Lương tối thiểu 15 triệu đồng')
    await fieldOf('right').fill('Lương tối thiểu 5,5 triệu đồng')
    const publish = async (): Promise<string> => {
      const saved = page.waitForResponse(
        (response) => response.request().method() === 'PATCH' && isPublishing(response.url()),
      )
      await page.locator('#action-save').click()
      const answer = await saved
      return `${answer.status()} ${await answer.text()}`
    }
    expect(await publish()).toMatch(/^400 /)
    await page.getByText('chưa được ký duyệt').first().waitFor()
    await fieldOf('isSigned').check()
    expect(await publish()).toMatch(/^200 /)

    await page.goto(path)
    const notice = page.locator('.correction-notice a')
    await notice.click()
    expect(page.url()).toContain('#cai-chinh')
    expect(await page.locator('.correction ins').innerText()).toContain('5,5 triệu')
    await page.getByRole('link', { name: 'Các thông tin cải chính khác' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cải chính, xin lỗi' }).waitFor()
    await page.getByRole('link', { name: 'Lương tối thiểu 15 triệu' }).waitFor()
    expect(await page.locator('main, .page').first().innerText()).toContain('5,5 triệu')
  })

  it.each([1280, 375])('is in the audit, which is read and filtered (at %i)', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/admin/collections/desk-audit')
    const filter = page.getByRole('form', { name: 'Lọc nhật ký' })
    await filter.locator('select[name=action]').selectOption('published')
    await filter.locator('select[name=kind]').selectOption('articles')
    await filter.getByRole('button', { name: 'Lọc' }).click()
    await page.waitForURL(/where/)
    const entry = page.getByRole('link', { name: /\d{2}\/\d{2}\/\d{4}/ }).first()
    await entry.waitFor()
    // Nothing can be done with several entries at once.
    expect(await page.getByRole('table').getByRole('checkbox').count()).toBe(0)
    await page.getByRole('columnheader', { name: 'Lần cuối lúc' }).waitFor()
    expect(await faultsOf(page, '.ed-audit-filter')).toEqual([])
    expect(await faultsOf(page, 'table')).toEqual([])
    const shots = process.env['SHOTS']
    if (shots) await page.screenshot({ path: `${shots}/audit-list-${width}.png` })
    const scrolls = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(scrolls).toBeLessThanOrEqual(0)
    const table = await page.request.get(
      (await filter.getByRole('link', { name: 'Tải CSV' }).getAttribute('href')) ?? '',
      fromPanel,
    )
    expect(await table.text()).toContain('5,5 triệu')
    await entry.click()
    await page.getByRole('heading', { name: 'Trước và sau' }).waitFor()
    await page.getByText('Thông tin cải chính, xin lỗi').first().waitFor()
    if (shots) await page.screenshot({ path: `${shots}/audit-entry-${width}.png`, fullPage: true })
    expect(await faultsOf(page, '.ed-audit')).toEqual([])
  })
})
