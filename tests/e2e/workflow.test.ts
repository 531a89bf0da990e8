import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { press } from './keyboard.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 3937
const siteUrl = siteUrlOf(port)
const password = 'only-for-these-tests'
const reporter = { email: 'e2e-writer@newsroom.example', password }
const editor = { email: 'e2e-editor@newsroom.example', password }

let server: DemoServer
let browser: Browser
let token = ''
beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  token = (await call<{ token: string }>('POST', '/users/login', administrator)).token
  await call('POST', '/users', { ...reporter, name: 'Người viết thử', roles: ['reporter'] })
  await call('POST', '/users', { ...editor, name: 'Biên tập thử', roles: ['editor'] })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
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

type Id = number | string
/** A story of the reporter's, as she saved it. */
async function storyOf(account: typeof reporter, headline: string): Promise<Id> {
  const own = await call<{ token: string; user: { id: Id } }>('POST', '/users/login', account)
  const { docs } = await call<{ docs: { id: Id }[] }>('GET', '/categories?limit=1')
  const response = await fetch(`${siteUrl}/api/articles?draft=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${own.token}` },
    body: JSON.stringify({ headline, section: docs[0]?.id }),
  })
  return ((await response.json()) as { doc: { id: Id } }).doc.id
}

const stateOf = (page: Page) => page.locator('.ed-status .ed-badge')
const shot = (page: Page, name: string) => {
  const directory = process.env['SCREENSHOTS']
  return directory ? page.screenshot({ path: `${directory}/${name}.png`, fullPage: true }) : null
}

describe('a story', () => {
  it('is submitted, approved and published by the keyboard alone', async () => {
    const id = await storyOf(reporter, 'Bài đi hết quy trình')
    const address = `/admin/collections/articles/${id}`
    const writer = await openTab(browser, { baseURL: siteUrl })
    await logIn(writer.page, reporter)
    await writer.page.goto(address)
    await stateOf(writer.page).filter({ hasText: 'Nháp' }).waitFor()
    await press(writer.page, '#desk-submitted')
    await stateOf(writer.page).filter({ hasText: 'Đã gửi duyệt' }).waitFor()
    await shot(writer.page, 'writer')
    expect(await faultsOf(writer.page, '.ed-bar')).toEqual([])
    expect(await faultsOf(writer.page, '.ed-status')).toEqual([])
    await writer.page.context().close()

    const { page } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, editor)
    await shot(page, 'board')
    await page.goto('/admin/collections/articles?desk=submitted')
    await page.getByRole('link', { name: 'Bài đi hết quy trình' }).waitFor()
    await shot(page, 'list')
    expect(await faultsOf(page, '.ed-filter')).toEqual([])
    await page.goto(address)
    await press(page, '#desk-approved')
    await stateOf(page).filter({ hasText: 'Đã duyệt' }).waitFor()
    await press(page, '#action-save')
    await stateOf(page).filter({ hasText: 'Đang hiển thị' }).waitFor()
    await shot(page, 'published')
    const { doc } = await call<{ doc?: object; slug: string; publicId: number }>(
      'GET',
      `/articles/${id}`,
    ).then((found) => ({ doc: found }))
    const page404 = await fetch(`${siteUrl}/${doc.slug}-${doc.publicId}.html`)
    expect(page404.status).toBe(200)
    await page.goto('/admin/collections/articles?desk=submitted')
    await page.locator('.ed-filter').first().waitFor()
    expect(await page.getByRole('link', { name: 'Bài đi hết quy trình' }).count()).toBe(0)
    await page.context().close()
  })

  it('is handed back with a note, which its writer sees first', async () => {
    const id = await storyOf(reporter, 'Bài bị trả lại')
    const { page } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, editor)
    await page.goto(`/admin/collections/articles/${id}`)
    await press(page, '#desk-returned')
    await page.locator('dialog textarea[name=note]').fill('Thiếu nguồn số liệu')
    await shot(page, 'return')
    expect(await faultsOf(page, '.ed-dialog')).toEqual([])
    await press(page, 'dialog button[type=submit]')
    await stateOf(page).filter({ hasText: 'Trả lại' }).waitFor()
    await page.context().close()
    const writer = await openTab(browser, { baseURL: siteUrl, width: 375 })
    await logIn(writer.page, reporter)
    await writer.page.goto(`/admin/collections/articles/${id}`)
    await writer.page.getByText('Thiếu nguồn số liệu').first().waitFor()
    await shot(writer.page, 'returned-375')
    await writer.page.context().close()
  })

  it('that was never out is scheduled to go out, in Hà Nội time, and not to come down', async () => {
    const id = await storyOf(reporter, 'Bài hẹn giờ')
    const { page } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, editor)
    await page.goto(`/admin/collections/articles/${id}`)
    await press(page, '#desk-schedule')
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('radio').count()).toBe(1)
    expect(await dialog.getByRole('radio', { name: 'Đăng' }).isChecked()).toBe(true)
    await dialog.locator('input[name=schedule-day]').fill('28/11/2096')
    await dialog.locator('input[name=schedule-hour]').fill('18:30')
    await dialog.getByText('sẽ được đăng lúc 18:30 Thứ Tư, 28/11/2096 (giờ Hà Nội)').waitFor()
    await shot(page, 'schedule')
    expect(await faultsOf(page, '.ed-dialog')).toEqual([])
    await press(page, 'dialog button[type=submit]')
    await stateOf(page).filter({ hasText: 'Hẹn giờ' }).waitFor()
    await page.getByText('Đăng lúc 18:30').first().waitFor()
    await shot(page, 'scheduled')
    // Later than tomorrow, so that the timeline of the desk has no room for it.
    await page.goto('/admin/collections/articles?desk=scheduled')
    await page.getByRole('link', { name: 'Bài hẹn giờ' }).waitFor()
    await page.goto('/admin')
    await page.locator('.ed-desk h1').waitFor()
    await shot(page, 'desk')
    expect(await faultsOf(page, '.ed-desk')).toEqual([])
    await page.context().close()
  })

  it('of the editor’s own waits for somebody else', async () => {
    const id = await storyOf(editor, 'Bài của biên tập viên')
    const { page } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, editor)
    await page.goto(`/admin/collections/articles/${id}`)
    await page.getByText('Bài do chính bạn viết').waitFor()
    expect(await page.locator('#action-save').isDisabled()).toBe(true)
    expect(await page.locator('#desk-approved').count()).toBe(0)
    await shot(page, 'own')
    await page.context().close()
  })
})
