import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 4101
const siteUrl = siteUrlOf(port)
const password = 'only-for-these-tests'
const jobs = ['reporter', 'editor', 'editor-in-chief', 'campaign-officer'] as const
type Job = (typeof jobs)[number]
type Id = number | string

let server: DemoServer
let browser: Browser
const tokens = new Map<string, string>()
const ids = new Map<string, Id>()
const accountOf = (job: Job) => ({ email: `desk-${job}@newsroom.example`, password })

beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  await signIn('administrator', administrator)
  for (const job of jobs) {
    const account = accountOf(job)
    await call('administrator', 'POST', '/users', { ...account, name: `Thử ${job}`, roles: [job] })
    await signIn(job, account)
  }
  await fill()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function signIn(job: string, account: { email: string; password: string }): Promise<void> {
  const { token, user } = await call<{ token: string; user: { id: Id } }>(
    ...(['', 'POST', '/users/login', account] as const),
  )
  tokens.set(job, token)
  ids.set(job, user.id)
}

async function call<Answer>(
  job: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const token = tokens.get(job)
  const response = await fetch(`${siteUrl}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

async function write(job: Job, headline: string): Promise<Id> {
  const { docs } = await call<{ docs: { id: Id }[] }>(job, 'GET', '/categories?limit=1')
  const made = await call<{ doc: { id: Id } }>(job, 'POST', '/articles?draft=true', {
    ...{ headline, section: docs[0]?.id },
  })
  return made.doc.id
}
const step = (job: Job, id: Id, data: object) =>
  call(job, 'PATCH', `/articles/${id}?draft=true`, data)

async function fill(): Promise<void> {
  await write('reporter', 'Nháp của phóng viên')
  const sent = await write('reporter', 'Chợ hoa Quảng Bá vào vụ Tết')
  await step('reporter', sent, { reviewState: 'submitted' })
  const back = await write('reporter', 'Công nhân khu công nghiệp Thăng Long')
  await step('reporter', back, { reviewState: 'submitted' })
  await step('editor', back, { reviewState: 'returned', reviewNote: 'Thiếu nguồn số liệu' })
  await write('editor', 'Ghi chép của biên tập viên')
  await call('campaign-officer', 'POST', '/campaigns?draft=true', {
    ...{ name: 'Rửa tay đúng cách', kind: 'public-health', priority: '3', weight: 10 },
    windows: [{ startsAt: '2096-01-01T00:00:00.000Z', endsAt: '2096-02-01T00:00:00.000Z' }],
    reviewState: 'submitted',
  })
}

async function tabOf(job: Job | 'administrator', width = 1280): Promise<Page> {
  const { page } = await openTab(browser, { baseURL: siteUrl, width })
  await logIn(page, job === 'administrator' ? administrator : accountOf(job))
  await page.locator('main h1').waitFor()
  return page
}
const part = (page: Page, name: string) => page.locator(`section[aria-labelledby=desk-${name}]`)
const openMenu = (page: Page) => page.locator('.template-default__nav-toggler').click()
async function shot(page: Page, name: string): Promise<void> {
  const directory = process.env['SCREENSHOTS']
  if (directory) await page.screenshot({ path: `${directory}/${name}.png`, fullPage: true })
}

/** One `main`, one `h1`, a title of its own, nothing that breaks the rules. */
async function expectWhole(page: Page, title: string | RegExp): Promise<void> {
  await page.locator('main h1').first().waitFor()
  expect(await page.locator('main').count()).toBe(1)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.title()).toMatch(title)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => document.documentElement.clientWidth),
  )
  expect(await faultsOf(page, 'main')).toEqual([])
}

describe('the desk', () => {
  it('shows a reporter what came back first, and leads to the note', async () => {
    const page = await tabOf('reporter')
    await part(page, 'returned').getByText('Thiếu nguồn số liệu').waitFor()
    await part(page, 'mine').getByText('Nháp của phóng viên').waitFor()
    expect(await part(page, 'waits').count()).toBe(0)
    await shot(page, 'desk-reporter')
    await expectWhole(page, /Lao động Thủ đô/)
    await part(page, 'returned')
      .getByRole('link', { name: /Thăng Long/ })
      .click()
    await page.locator('.ed-bar').getByText('Thiếu nguồn số liệu').waitFor()
    await page.context().close()
  })

  it('shows an editor what waits; she hands it on, and it is gone from her desk', async () => {
    const page = await tabOf('editor')
    await part(page, 'waits').getByText('Rửa tay đúng cách').waitFor()
    await page.locator('.ed-nav .ed-count').first().waitFor()
    await shot(page, 'desk-editor')
    await expectWhole(page, /Lao động Thủ đô/)
    await part(page, 'waits')
      .getByRole('link', { name: /Quảng Bá/ })
      .click()
    await page.locator('#desk-assign').click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('select').selectOption({ label: 'Thử editor-in-chief' })
    await shot(page, 'assign')
    expect(await faultsOf(page, '.ed-dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Giao', exact: true }).click()
    await page.getByText('Người biên tập: Thử editor-in-chief').waitFor()
    await page.locator('#desk-take-over').waitFor()
    await page.goto('/admin')
    await part(page, 'waits').getByText('Rửa tay đúng cách').waitFor()
    expect(await part(page, 'waits').getByText('Quảng Bá').count()).toBe(0)
    await page.context().close()
  })

  it('shows the editor-in-chief what she was handed; approved by her, readers have it', async () => {
    const page = await tabOf('editor-in-chief', 375)
    await part(page, 'waits').getByText('Quảng Bá').waitFor()
    await shot(page, 'desk-chief-375')
    await expectWhole(page, /Lao động Thủ đô/)
    await part(page, 'waits')
      .getByRole('link', { name: /Quảng Bá/ })
      .click()
    await page.locator('#desk-approved').click()
    await page.locator('.ed-status').getByText('Đã duyệt').waitFor()
    await page.locator('#action-save').click()
    await page.locator('.ed-status').getByText('Đang hiển thị').waitFor()
    await page.goto('/admin')
    await part(page, 'live').getByText('Quảng Bá').waitFor()
    await page.context().close()
    const { docs } = await call<{ docs: { slug: string; publicId: number }[] }>(
      ...(['', 'GET', '/articles?where[headline][contains]=Quảng Bá'] as const),
    )
    const [story] = docs
    const reader = await fetch(`${siteUrl}/${story?.slug}-${story?.publicId}.html`)
    expect([reader.status, await reader.text()]).toEqual([
      200,
      expect.stringContaining('Chợ hoa Quảng Bá vào vụ Tết'),
    ])
  })

  it('shows a campaign officer her campaigns, and no emergency in her menu', async () => {
    const page = await tabOf('campaign-officer')
    await part(page, 'mine').getByText('Rửa tay đúng cách').waitFor()
    await openMenu(page)
    const menu = page.getByRole('navigation').filter({ hasText: 'Bàn làm việc' })
    expect(await menu.getByRole('link', { name: 'Lịch chiến dịch' }).count()).toBe(1)
    expect(await menu.getByRole('link', { name: 'Thông báo khẩn' }).count()).toBe(0)
    await shot(page, 'desk-officer')
    await expectWhole(page, /Lao động Thủ đô/)
    await page.context().close()
  })

  it('shows the administrator everything that waits, and the emergency in the menu', async () => {
    const page = await tabOf('administrator')
    await part(page, 'waits').getByText('Rửa tay đúng cách').waitFor()
    await shot(page, 'desk-administrator')
    await expectWhole(page, /Lao động Thủ đô/)
    await openMenu(page)
    await shot(page, 'menu')
    expect(await faultsOf(page, '.ed-nav')).toEqual([])
    await page.getByRole('link', { name: 'Thông báo khẩn' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Thông báo khẩn' }).waitFor()
    await page.context().close()
  })
})

describe('a list', () => {
  it('is looked at as one keeps it', async () => {
    const page = await tabOf('reporter')
    await page.goto('/admin/collections/articles?desk=mine&sort=-updatedAt')
    await page.locator('#desk-keep-view').click()
    await page.locator('input[name=view-name]').fill('Việc của tôi')
    await page.keyboard.press('Enter')
    await page.locator('.ed-views').getByRole('link', { name: 'Việc của tôi' }).waitFor()
    await page.goto('/admin/collections/articles')
    await page.locator('.ed-views').getByRole('link', { name: 'Việc của tôi' }).click()
    await page.waitForURL(/desk=mine/)
    await page.getByRole('link', { name: 'Nháp của phóng viên' }).waitFor()
    expect(await page.getByRole('link', { name: /Thăng Long/ }).count()).toBe(0)
    await shot(page, 'saved-view')
    expect(await faultsOf(page, '.ed-views')).toEqual([])
    await page.context().close()
  })
})

const views = [
  ['campaigns-calendar', 'Lịch chiến dịch'],
  ['campaigns-emergency', 'Thông báo khẩn'],
  ['campaigns-report', 'Báo cáo chiến dịch'],
  ['campaigns-preview', 'Xem trước trang'],
  ['rss-feeds', 'Nguồn tin RSS'],
  ['related-news', 'Tin liên quan'],
  ['viet-bai/articles', 'Viết mới'],
] as const

describe('every view of ours', () => {
  it.each([1280, 375])('is whole at a width of %d', async (width) => {
    const page = await tabOf('administrator', width)
    for (const [path, title] of views) {
      await page.goto(`/admin/${path}`)
      await shot(page, `${path.replace('/', '-')}-${width}`)
      await expectWhole(page, title)
    }
    await page.context().close()
  })
})

describe('the panel', () => {
  it('speaks Vietnamese to any browser until somebody chooses, under the paper’s name and mark', async () => {
    const context = await browser.newContext({ baseURL: siteUrl, locale: 'en-US' })
    const page = await context.newPage()
    await page.goto('/admin/login')
    await page.getByText('Lao động Thủ đô').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi')
    expect(await page.locator('link[rel=icon]').first().getAttribute('href')).toContain('mark.png')
    await shot(page, 'login')
    await context.addCookies([{ name: 'payload-lng', value: 'en', url: siteUrl }])
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await context.close()
  })
})
