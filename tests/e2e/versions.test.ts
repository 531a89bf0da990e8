import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hanoiTime } from '../../plugins/kit/dates/hanoiTime.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { callAs, type Caller } from './newsroomApi.ts'

const port = 4301
const siteUrl = siteUrlOf(port)
const password = 'only-for-these-tests'
const one = { email: 'mot@newsroom.example', password, name: 'Biên tập Một' }

let server: DemoServer
let browser: Browser
let call: Caller
beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  call = await callAs(siteUrl, administrator)
  await call('POST', '/users', { ...one, roles: ['editor'] })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

type Story = Readonly<Record<string, unknown>> & { readonly id: number; readonly slug: string }
const standfirst = (page: Page) => page.locator('#field-standfirst')
const shot = (page: Page, name: string) => {
  const directory = process.env['SCREENSHOTS']
  return directory ? page.screenshot({ path: `${directory}/${name}.png` }) : null
}

async function makeStory(data: object = {}): Promise<number> {
  const { docs } = await call<{ docs: { id: number }[] }>('GET', '/categories?limit=1')
  const words = { headline: 'Bài có nhiều phiên bản', standfirst: 'Sapo một' }
  const { doc } = await call<{ doc: Story }>('POST', '/articles', {
    ...{ ...words, section: docs[0]?.id, _status: 'published' },
    ...data,
  })
  return doc.id
}
/** Machines that build and test at once take their time. */
const patience = { timeout: 60_000 }
const untilDraft = async (id: number, said: string): Promise<void> => {
  await expect.poll(async () => (await draftOf(id))['standfirst'], patience).toBe(said)
}
const draftOf = (id: number) => call<Story>('GET', `/articles/${id}?draft=true&depth=0`)
const liveOf = (id: number) => call<Story>('GET', `/articles/${id}?depth=0`)

/** Somebody at a computer that is not set to Hà Nội's time. */
async function sitDown(who: typeof one | typeof administrator): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: siteUrl, viewport: { width: 1280, height: 800 } },
    ...{ locale: 'vi-VN', timezoneId: 'America/New_York' },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience.timeout)
  page.setDefaultNavigationTimeout(patience.timeout)
  await logIn(page, who)
  return page
}
async function open(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await page.locator('[data-lexical-editor=true]').waitFor()
  await page.waitForLoadState('networkidle')
}

describe('an older version', () => {
  it('is restored as a draft, by the clock in Hà Nội, and readers keep what they have', async () => {
    const id = await makeStory()
    const { docs } = await call<{ docs: { id: number; updatedAt: string }[] }>(
      'GET',
      `/articles/versions?where[parent][equals]=${id}&depth=0`,
    )
    const old = docs[0]
    if (!old) throw new Error('a published story has no version')
    const expiresAt = '2099-01-01T00:00:00.000Z'
    const now = { standfirst: 'Sapo hai', saveReason: 'Sửa sapo', expiresAt, _status: 'published' }
    await call('PATCH', `/articles/${id}`, now)
    const page = await sitDown(one)
    await page.goto(`/admin/collections/articles/${id}/versions`)
    await page
      .getByRole('link', { name: hanoiTime(old.updatedAt) })
      .last()
      .waitFor()
    await page.goto(`/admin/collections/articles/${id}/versions/${old.id}`)
    await page.getByText(`Bản lưu lúc ${hanoiTime(old.updatedAt)} (giờ Hà Nội)`).waitFor()
    await shot(page, 'version')
    await page.getByRole('button', { name: 'Khôi phục thành bản nháp' }).first().click()
    const dialog = page.getByRole('dialog').filter({ hasText: 'thành bản nháp mới' })
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('cải chính đã đăng được giữ')
    await dialog.locator('#confirm-action').click()
    await page.waitForURL(new RegExp(`/collections/articles/${id}$`))
    expect(await draftOf(id)).toMatchObject({
      ...{ standfirst: 'Sapo một', expiresAt, _status: 'draft' },
      saveReason: expect.stringContaining(hanoiTime(old.updatedAt)) as string,
    })
    expect(await liveOf(id)).toMatchObject({ standfirst: 'Sapo hai', _status: 'published' })
    const { slug, publicId } = await liveOf(id)
    const html = await (await fetch(`${siteUrl}/${slug}-${String(publicId)}.html`)).text()
    expect(html).toContain('Sapo hai')
    await page.context().close()
  })

  it('is what readers have, where unpublished changes are dropped; they stay among the versions', async () => {
    const id = await makeStory()
    const page = await sitDown(one)
    await open(page, id)
    await standfirst(page).fill('Sửa dở')
    await untilDraft(id, 'Sửa dở')
    await page.locator('#desk-revert').click()
    const dialog = page.getByRole('dialog', { name: 'Bỏ các thay đổi chưa đăng?' })
    await dialog.waitFor()
    await shot(page, 'revert')
    expect(await dialog.textContent()).toMatch(/đúng bản bạn đọc đang thấy.*Khác nhau ở: Sapo/s)
    expect(await faultsOf(page, '.ed-dialog')).toEqual([])
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => standfirst(page).inputValue(), patience).toBe('Sapo một')
    await page.locator('.ed-status .ed-live').waitFor()
    expect(await draftOf(id)).toMatchObject({ standfirst: 'Sapo một', _status: 'published' })
    const { docs } = await call<{ docs: { version: Story }[] }>(
      'GET',
      `/articles/versions?where[parent][equals]=${id}&depth=0`,
    )
    expect(docs.map(({ version }) => version['standfirst'])).toContain('Sửa dở')
    await page.context().close()
  })
})

describe('a list', () => {
  it('says when something was changed by the clock in Hà Nội', async () => {
    const id = await makeStory({ headline: 'Bài trong danh sách' })
    const { updatedAt } = await liveOf(id)
    const page = await sitDown(one)
    await page.goto(
      '/admin/collections/articles?limit=5&sort=-updatedAt&columns=["headline","updatedAt"]',
    )
    const row = page.getByRole('row').filter({ hasText: 'Bài trong danh sách' })
    await row.getByText(hanoiTime(String(updatedAt))).waitFor()
    await page.context().close()
  })
})

describe('what has no drafts', () => {
  it('loses no word of a form whose save fails, and shows both texts before one replaces the other', async () => {
    const { doc } = await call<{ doc: Story }>('POST', '/tags', { name: 'Từ khóa cũ' })
    const page = await sitDown(one)
    await page.goto(`/admin/collections/tags/${doc.id}`)
    const name = page.locator('#field-name')
    await name.waitFor()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await name.fill('Viết khi mất mạng')
    await page.locator('#action-save').click()
    const alert = page.getByRole('alert').filter({ hasText: 'chưa được lưu' })
    await alert.waitFor()
    await shot(page, 'tag-offline')
    await page.locator('.payload-toast-item').getByText('Không kết nối được máy chủ').waitFor()
    await page.context().setOffline(false)
    const storedName = async () => (await call<Story>('GET', `/tags/${doc.id}`))['name']
    await expect.poll(storedName, patience).toBe('Viết khi mất mạng')
    await alert.waitFor({ state: 'detached' })

    await call('PATCH', `/tags/${doc.id}?overrideLock=true`, { name: 'Của người kia' })
    await name.fill('Của tôi')
    await page.locator('#action-save').click()
    const dialog = page.getByRole('dialog', { name: 'Hai bản' })
    await dialog.waitFor()
    await shot(page, 'tag-conflict')
    expect(await dialog.textContent()).toMatch(/Của tôi.*Của người kia/s)
    expect(await storedName()).toBe('Của người kia')
    await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click()
    await expect.poll(storedName, patience).toBe('Của tôi')
    await page.context().close()
  })

  it('keeps no password in the browser', async () => {
    const page = await sitDown(administrator)
    const { docs } = await call<{ docs: { id: number }[] }>('GET', `/users?limit=1&sort=-createdAt`)
    await page.goto(`/admin/collections/users/${docs[0]?.id}`)
    await page.locator('#change-password').waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('#change-password').click()
    await page.locator('input[name=password]').fill('xương rồng tím lịm')
    await page.locator('input[name=name]').fill('Tên đang sửa')
    // As when the tab is left.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    const kept = await page.evaluate(() => Object.values(localStorage).join('\n'))
    expect(kept).not.toContain('xương rồng')
    await page.context().close()
  })
})
