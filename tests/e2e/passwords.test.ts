import type { Browser, Response } from 'playwright-core'
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
  // The form closes what was opened before it knew its document.
  await page.waitForLoadState('networkidle')
  await page.locator('#change-password').click()
  const current = page.locator('input[name=currentPassword]')
  await page.locator('input[name=password]').fill(chosen)
  await page.locator('input[name=confirm-password]').fill(chosen)
  const isSave = (response: Response) => response.request().method() === 'PATCH'
  // The form goes off once the server has looked at what was typed, and not before.
  const save = async (): Promise<number> => {
    const saved = page.waitForResponse(isSave, { timeout: 5000 }).catch(() => null)
    await page.locator('#action-save').click()
    return (await saved)?.status() ?? save()
  }
  await current.fill('không phải thế này')
  expect(await save()).toBe(400)
  await page.getByText('Mật khẩu hiện tại không đúng').waitFor()
  // The new one need not be typed again.
  await current.fill(given.password)
  expect(await save()).toBe(200)
  await current.waitFor({ state: 'detached' })
  expect((await post('/api/users/login', { ...given, password: chosen })).status).toBe(200)

  // Nothing of what was typed goes along with the next change.
  await page.locator('input[name=name]').fill('Tên khác')
  expect(await save()).toBe(200)
})
