import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hanoiTime } from '../../plugins/kit/dates/hanoiTime.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn, openTab, startStory } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { press, type } from './keyboard.ts'
import { callAs } from './newsroomApi.ts'

const port = 4360
const siteUrl = siteUrlOf(port)
const password = 'only-for-these-tests'
const reporter = { email: 'di-reporter@newsroom.example', password, name: 'Người viết đi hết' }
const editor = { email: 'di-editor@newsroom.example', password, name: 'Biên tập đi hết' }
const officer = { email: 'di-officer@newsroom.example', password, name: 'Truyền thông đi hết' }

let server: DemoServer
let browser: Browser
beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  const call = await callAs(siteUrl, administrator)
  await call('POST', '/users', { ...reporter, roles: ['reporter'] })
  await call('POST', '/users', { ...editor, roles: ['editor'] })
  await call('POST', '/users', { ...officer, roles: ['campaign-officer'] })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const tabOf = async (width = 1280): Promise<Page> => {
  const { page } = await openTab(browser, { baseURL: siteUrl, width })
  page.setDefaultTimeout(60_000)
  return page
}
/** Logs in with her hands: each job's walk begins at the panel's door. */
const sitDown = async (who: typeof reporter): Promise<Page> => {
  const page = await tabOf()
  await logIn(page, who)
  return page
}
const shot = async (page: Page, name: string): Promise<void> => {
  const directory = process.env['SCREENSHOTS']
  if (directory) await page.screenshot({ path: `${directory}/roles-${name}.png` })
}
const part = (page: Page, name: string) => page.locator(`section[aria-labelledby=desk-${name}]`)
const state = (page: Page, said: string) =>
  page.locator('.ed-status .ed-badge').filter({ hasText: said }).waitFor()
/** Opens what stands in a part of the desk. */
const openFrom = async (page: Page, name: string, title: string): Promise<void> => {
  await page.goto('/admin')
  await part(page, name).getByRole('link', { name: title }).click()
}

const headline = 'Công nhân Thăng Long đi chợ Tết'
const section = { name: 'Quốc tế', path: '/quoc-te' }

describe('a story, from its first word to its reader', () => {
  it('goes through the hands of a reporter and an editor, who has no mouse', async () => {
    const reader = await tabOf(375)
    // In the cache, as readers have it.
    await reader.goto(section.path)
    expect(await reader.getByRole('link', { name: headline }).count()).toBe(0)

    const writer = await sitDown(reporter)
    await startStory(writer, headline)
    await writer.locator('#field-standfirst').fill('Chợ mở cửa đến hai giờ sáng.')
    await writer.locator('[data-lexical-editor=true]').first().click()
    await writer.keyboard.type('Chợ hoa đông từ sáng sớm.')
    await writer.getByRole('button', { name: 'Xếp bài và liên kết', exact: true }).click()
    await choose(writer, '#field-section', section.name)
    await writer.locator('#desk-submitted').click()
    await state(writer, 'Đã gửi duyệt')
    await shot(writer, 'submitted')
    // Nobody has a piece while somebody else has it open.
    await writer.goto('/admin')

    const desk = await sitDown(editor)
    await part(desk, 'waits').waitFor()
    await shot(desk, 'editor-desk')
    await part(desk, 'waits').getByRole('link', { name: headline }).click()
    await desk.locator('#desk-assign').click()
    const assign = desk.getByRole('dialog', { name: 'Giao bài' })
    await assign.locator('select').selectOption({ label: editor.name })
    await assign.getByRole('button', { name: 'Giao', exact: true }).click()
    await desk.getByText(`Người biên tập: ${editor.name}`).waitFor()
    await desk.locator('#desk-returned').click()
    await desk.locator('dialog textarea[name=note]').fill('Ai nói chợ đông? Thêm nguồn.')
    await desk.locator('dialog button[type=submit]').click()
    await state(desk, 'Trả lại')
    await desk.goto('/admin')
    await desk.context().close()

    await writer.goto('/admin')
    const first = writer.locator('.ed-parts > section').first()
    await first.getByText('Ai nói chợ đông? Thêm nguồn.').waitFor()
    expect(await first.getByRole('heading', { level: 2 }).innerText()).toContain('Trả lại cho bạn')
    await shot(writer, 'returned-desk')
    await first.getByRole('link', { name: headline }).click()
    await writer.locator('.ed-bar .ed-note').getByText('Ai nói chợ đông? Thêm nguồn.').waitFor()
    await writer.getByRole('button', { name: 'Bài viết', exact: true }).click()
    await writer
      .locator('#field-standfirst')
      .fill('Chợ mở cửa đến hai giờ sáng, ban quản lý chợ cho biết.')
    await shot(writer, 'returned-story')
    await writer.locator('#desk-submitted').click()
    await state(writer, 'Đã gửi duyệt')
    await writer.goto('/admin')

    await publishByKeyboard()

    await reader.goto(section.path)
    await reader.getByRole('link', { name: headline }).first().click()
    await reader.getByRole('heading', { level: 1, name: headline }).waitFor()
    const page = reader.locator('main')
    await page.getByText('ban quản lý chợ cho biết').waitFor()
    await page.getByText('Chợ hoa đông từ sáng sớm.').waitFor()
    await shot(reader, 'reader-375')

    await writer.goto('/admin')
    await part(writer, 'mine').waitFor()
    for (const name of ['mine', 'returned']) {
      expect(await part(writer, name).getByText(headline).count(), name).toBe(0)
    }
    await shot(writer, 'published-desk')
    for (const visitor of [reader, writer]) await visitor.context().close()
  })
})

/** From the door to readers' page without a mouse. */
async function publishByKeyboard(): Promise<void> {
  const page = await tabOf()
  await page.goto('/admin/login')
  await type(page, 'input[name=email]', editor.email)
  await type(page, 'input[name=password]', editor.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/?$/)
  const line = part(page, 'waits').getByRole('link', { name: headline })
  const href = (await line.getAttribute('href')) ?? ''
  await press(page, `.ed-part-waits a[href="${href}"]`)
  await page.waitForURL(new RegExp(`${href}$`))
  await press(page, '#desk-approved')
  await state(page, 'Đã duyệt')
  await shot(page, 'approved')
  await press(page, '#action-save')
  await state(page, 'Đang hiển thị')
  await page.context().close()
}

const campaign = 'Rửa tay trước khi vào ca'

describe('a campaign, from its booking to its reader', () => {
  it('is booked by a campaign officer, approved by an editor, and on the front page at once', async () => {
    const reader = await tabOf(375)
    await reader.goto('/')
    expect(await reader.getByText(campaign).count()).toBe(0)

    const page = await sitDown(officer)
    await page.goto('/admin/collections/campaigns')
    await page.locator('a[href$="/campaigns/create"]').first().click()
    await page.locator('#field-name').fill(campaign)
    // Before the demo's own, which has the place.
    await choose(page, '#field-priority', '1 – trước hết')
    await page.locator('#field-windows .array-field__add-row').click()
    await typeInstant(page, '#field-windows__0__startsAt', Date.now())
    await typeInstant(page, '#field-windows__0__endsAt', Date.now() + 24 * 3_600_000)
    await shot(page, 'campaign-new')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/\/campaigns\/(?!create)\w+/)
    const booking = page.url()
    await page.getByLabel('Làm nội dung từ thông điệp chính thức').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Tạo, giữ nguyên văn' }).click()
    await page.waitForURL(/\/collections\/creatives\/\w+/)
    await page.locator('#field-headline').fill(campaign)
    await page.locator('#action-save-draft').click()
    await page.getByText('đã được lưu').first().waitFor()
    await shot(page, 'creative')
    await page.goto(booking)
    await choose(page, '#field-reviewState', 'Đã gửi duyệt')
    await page.locator('#action-save-draft').click()
    await page.getByText('đã được lưu').first().waitFor()
    await shot(page, 'campaign-submitted')
    await page.context().close()

    const desk = await sitDown(editor)
    await openFrom(desk, 'waits', campaign)
    await desk.locator('#action-save').click()
    await desk.locator('.doc-controls').getByText('Đã xuất bản').waitFor()
    await shot(desk, 'campaign-approved')
    await desk.context().close()

    await reader.goto('/')
    await reader.locator('[data-tb]').filter({ hasText: campaign }).waitFor()
    expect(await faultsOf(reader, '[data-tb]')).toEqual([])
    await shot(reader, 'banner-375')
    await reader.context().close()
  })
})

/** One of a list of choices, as a person picks it. */
async function choose(page: Page, field: string, label: string): Promise<void> {
  await page.locator(`${field} .rs__control`).click()
  // A long list shows its beginning alone.
  await page.keyboard.type(label)
  await page.locator(field).getByRole('option', { name: label, exact: true }).click()
}

/** A day and a time as they are typed here, in Hà Nội's time. */
async function typeInstant(page: Page, field: string, at: number): Promise<void> {
  const input = page.locator(`${field} .react-datepicker__input-container input`)
  const [hour, day] = hanoiTime(at).split(' ')
  await input.fill(`${day} ${hour}`)
  await page.keyboard.press('Tab')
}
