import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 3947
const siteUrl = siteUrlOf(port)
const given = { email: 'e2e-moi@newsroom.example', password: 'xương rồng tím lịm' }
const chosen = 'ngựa giấy đèn dầu'

let server: DemoServer
let browser: Browser
beforeAll(async () => {
  server = await startDemoServer(port, { SEED: 'none' })
  browser = await launchBrowser()
  const { token } = (await (await post('/api/users/login', administrator)).json()) as {
    token: string
  }
  await post('/api/users', { ...given, name: 'Người mới', roles: ['editor'] }, `JWT ${token}`)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const post = (path: string, body: unknown, authorization = '') =>
  fetch(siteUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify(body),
  })

it('a password that an administrator gave is told of, and changed by saying it', async () => {
  const { page } = await openTab(browser, { baseURL: siteUrl })
  await logIn(page, given)
  await page.getByText('Bạn đang dùng mật khẩu tạm').waitFor()
  await page.getByRole('link', { name: 'Đổi mật khẩu' }).click()
  await page.locator('#change-password').click()
  const current = page.locator('input[name=currentPassword]')
  await page.locator('input[name=password]').fill(chosen)
  await page.locator('input[name=confirm-password]').fill(chosen)
  const say = async (old: string) => {
    await current.fill(old)
    // The form asks the server about each field before it can be sent.
    await page.waitForLoadState('networkidle')
    await page.locator('#action-save').click()
  }
  await say('không phải thế này')
  await page.getByText('Mật khẩu hiện tại không đúng').waitFor()
  // The new one need not be typed again.
  await say(given.password)
  await current.waitFor({ state: 'detached' })
  expect((await post('/api/users/login', { ...given, password: chosen })).status).toBe(200)

  // Nothing of what was typed goes along with the next change.
  await page.locator('input[name=name]').fill('Tên khác')
  await page.waitForLoadState('networkidle')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
})
