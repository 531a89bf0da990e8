import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { press, tabTo } from './keyboard.ts'
import { callAs } from './newsroomApi.ts'

const port = 4302
const siteUrl = siteUrlOf(port)
const password = 'only-for-these-tests'
const staff = {
  reporter: { email: 'role-reporter@newsroom.example', password },
  editor: { email: 'role-editor@newsroom.example', password },
  'campaign-officer': { email: 'role-officer@newsroom.example', password },
} as const
type Role = keyof typeof staff

let server: DemoServer
let browser: Browser
beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  const call = await callAs(siteUrl, administrator)
  for (const [role, account] of Object.entries(staff)) {
    await call('POST', '/users', { ...account, name: `Người làm ${role}`, roles: [role] })
  }
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function sitDown(role: Role): Promise<Page> {
  const { page } = await openTab(browser, { baseURL: siteUrl })
  await logIn(page, staff[role])
  return page
}
const stateOf = (page: Page) => page.locator('.ed-status .ed-badge')
const reach = (page: Page, state: string) => stateOf(page).filter({ hasText: state }).waitFor()

/** A piece of its kind from its first words to its form, by keyboard alone. */
async function start(page: Page, kind: string, title: string): Promise<void> {
  await page.goto(`/admin/viet-bai/${kind}`)
  await page.locator('form input[type=text]').waitFor()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/collections/${kind}/(?!create)\\w+$`))
  await reach(page, 'Nháp')
  await page.waitForLoadState('networkidle')
}

/** Opens what waits for approval as an editor does, approves this version and publishes it. */
async function letOut(page: Page, kind: string, title: string): Promise<void> {
  await page.goto(`/admin/collections/${kind}?desk=submitted`)
  await page.getByRole('link', { name: title }).click()
  await reach(page, 'Đã gửi duyệt')
  await press(page, '#desk-approved')
  await reach(page, 'Đã duyệt')
  await press(page, '#action-save')
  await reach(page, 'Đang hiển thị')
}

/** A reader who comes to a list and follows its first link to the title. */
async function read(list: string, title: string): Promise<string> {
  const { page } = await openTab(browser, { baseURL: siteUrl })
  await page.goto(list)
  await page.getByRole('link', { name: title }).first().click()
  await page.locator('h1').filter({ hasText: title }).waitFor()
  const text = await page.locator('main').innerText()
  await page.context().close()
  return text
}

describe('a story', () => {
  it('goes from a reporter, who uses the keyboard alone, by an editor to readers', async () => {
    const title = 'Nước sạch về xã đảo'
    const reporter = await sitDown('reporter')
    await start(reporter, 'articles', title)
    await tabTo(reporter, '#field-standfirst')
    await reporter.keyboard.type('Sáng nay vòi nước đầu tiên đã mở.')
    await tabTo(reporter, '#field-section input')
    await reporter.keyboard.press('ArrowDown')
    await reporter.locator('#field-section .rs__option').first().waitFor()
    await reporter.keyboard.press('Enter')
    await reporter
      .locator('#field-section .rs__single-value, #field-section .relationship--single-value')
      .first()
      .waitFor()
    await reporter.keyboard.press('Home')
    await reporter.locator('#desk-submitted').focus()
    await reporter.keyboard.press('Enter')
    await reach(reporter, 'Đã gửi duyệt')
    expect(await reporter.locator('#action-save').count()).toBe(0)
    await reporter.context().close()

    const editor = await sitDown('editor')
    await letOut(editor, 'articles', title)
    await editor.context().close()
    expect(await read('/', title)).toContain('vòi nước đầu tiên')
  })
})

describe('a health message', () => {
  it('goes from a campaign officer by an editor to readers', async () => {
    const title = 'Rửa tay trước bữa ăn'
    const officer = await sitDown('campaign-officer')
    await start(officer, 'public-health-messages', title)
    await officer.locator('#field-wording').fill('Rửa tay bằng xà phòng ít nhất 30 giây.')
    await officer.locator('#field-issuingBody').fill('Bộ Y tế')
    await officer.locator('#field-issuedOn input').first().fill('20/11/2026')
    await officer.keyboard.press('Escape')
    await officer.locator('#field-sourceName').fill('Cục Y tế dự phòng')
    // Her own work waits for somebody else, though she publishes that of others.
    await officer.getByText('Bài do chính bạn viết').waitFor()
    await press(officer, '#desk-submitted')
    await reach(officer, 'Đã gửi duyệt')
    await officer.context().close()

    const editor = await sitDown('editor')
    await letOut(editor, 'public-health-messages', title)
    await editor.context().close()
    expect(await read('/thong-diep-suc-khoe', title)).toContain('ít nhất 30 giây')
  })
})
