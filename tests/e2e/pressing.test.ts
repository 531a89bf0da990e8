import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../factories/body.ts'
import { launchBrowser, logIn, openTab, startStory } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { callAs, type Caller } from './newsroomApi.ts'

const port = 4372
const baseURL = siteUrlOf(port)
const accountOf = (role: string) => ({
  email: `${role}@pressing.example`,
  password: 'only-for-these-tests',
})
let server: DemoServer
let browser: Browser
let call: Caller

beforeAll(async () => {
  server = await startDemoServer(port, { RATE_LIMITS: 'off' })
  browser = await launchBrowser()
  call = await callAs(baseURL, administrator)
  for (const role of ['reporter', 'editor', 'editor-in-chief', 'campaign-officer']) {
    await call('POST', '/users', { ...accountOf(role), name: `Người ${role}`, roles: [role] })
  }
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function tabOf(role: string): Promise<Page> {
  const { page } = await openTab(browser, { baseURL })
  await logIn(page, accountOf(role))
  return page
}
async function makeStory(headline: string): Promise<number> {
  const section = await call<{ docs: { id: number }[] }>('GET', '/categories?limit=1')
  const { doc } = await call<{ doc: { id: number } }>('POST', '/articles', {
    ...{ headline, section: section.docs[0]?.id, body: makeBody('Nội dung.') },
    ...{ _status: 'published', publishedAt: '2026-03-01T01:00:00Z' },
  })
  return doc.id
}
const isSave = (request: Request): boolean => request.method() === 'PATCH'
const isAutosave = (request: Request): boolean =>
  isSave(request) && request.url().includes('autosave=true')
/** The form's question to the newsroom, such as what a new row consists of. */
const isQuestion = (request: Request): boolean =>
  request.method() === 'POST' && request.headers()['next-action'] !== undefined

/** Something that is waited for, and let go by hand. */
function gate() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

describe('a row that came late', () => {
  it('keeps what is typed into it, though a save was sent before it came', async () => {
    const id = await makeStory('Mục cải chính đến chậm')
    const page = await tabOf('editor-in-chief')
    await page.goto(`/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Cải chính', exact: true }).click()
    const [autosaved, typed] = [gate(), gate()]
    await page.route('**/*', async (route) => {
      const request = route.request()
      // The row comes only after the autosave has left, and its answer only after the typing.
      if (isQuestion(request)) await autosaved.opened
      if (isAutosave(request)) {
        autosaved.open()
        await typed.opened
      }
      await route.continue()
    })
    await page.locator('#field-corrections .array-field__add-row').click()
    const field = (name: string) => page.locator(`#field-corrections__0__${name}`)
    await field('wrong').fill('Lương 15 triệu đồng')
    await field('right').fill('Lương 5,5 triệu đồng')
    await field('isSigned').check()
    const answered = page.waitForResponse((response) => isAutosave(response.request()))
    const saved = page.waitForResponse(
      async (response) =>
        isAutosave(response.request()) && (await response.text()).includes('Lương 5,5 triệu'),
    )
    typed.open()
    await answered
    await saved
    expect(await field('wrong').inputValue()).toBe('Lương 15 triệu đồng')
    expect(await field('right').inputValue()).toBe('Lương 5,5 triệu đồng')
    expect(await field('isSigned').isChecked()).toBe(true)
    await page.context().close()
  })
})

describe('the button to publish', () => {
  it('waits for an autosave that is under way, and then publishes all that was typed', async () => {
    const id = await makeStory('Bấm giữa lúc tự lưu')
    const page = await tabOf('editor-in-chief')
    await page.goto(`/admin/collections/articles/${id}`)
    const [sent, goOn] = [gate(), gate()]
    await page.route('**/api/articles/**', async (route) => {
      if (isAutosave(route.request())) {
        sent.open()
        await goOn.opened
      }
      await route.continue()
    })
    await page.locator('input[name=headline]').fill('Đã tự lưu')
    await sent.opened
    await page.locator('input[name=headline]').fill('Gõ thêm rồi bấm')
    const published = page.waitForResponse(
      (response) => isSave(response.request()) && !isAutosave(response.request()),
    )
    await page.locator('#action-save').click()
    goOn.open()
    expect((await published).status()).toBe(200)
    const live = await call<{ headline: string }>('GET', `/articles/${id}?depth=0`)
    expect(live.headline).toBe('Gõ thêm rồi bấm')
    await page.context().close()
  })

  it('can be pressed again after a refusal, and what was typed is saved meanwhile', async () => {
    const id = await makeStory('Bị từ chối một lần')
    const page = await tabOf('editor-in-chief')
    await page.goto(`/admin/collections/articles/${id}`)
    await page.locator('input[name=headline]').waitFor()
    let isRefusing = true
    await page.route('**/api/articles/**', async (route) => {
      const request = route.request()
      if (!isRefusing || !isSave(request) || isAutosave(request)) return route.continue()
      isRefusing = false
      return route.fulfill({ status: 400, json: { errors: [{ message: 'Chưa đăng được.' }] } })
    })
    await page.locator('input[name=headline]').fill('Gõ rồi bấm ngay')
    const kept = page.waitForResponse((response) => isAutosave(response.request()))
    await page.locator('#action-save').click()
    await page.getByText('Chưa đăng được.').first().waitFor()
    await kept
    const published = page.waitForResponse(
      (response) => isSave(response.request()) && !isAutosave(response.request()),
    )
    await page.locator('#action-save').click()
    expect((await published).status()).toBe(200)
    await page.context().close()
  })
})

describe('a story that was submitted', () => {
  it('is nobody’s any more, though its writer’s tab stays open', async () => {
    const writer = await tabOf('reporter')
    await startStory(writer, 'Gửi rồi để đó')
    const id = /articles\/(\w+)/.exec(writer.url())?.[1] ?? ''
    await writer.locator('#desk-submitted').waitFor()
    await writer.locator('#field-standfirst').pressSequentially('Gõ nốt rồi gửi ngay')
    const left = writer.waitForResponse((response) => response.url().endsWith('/leave'))
    await writer.locator('#desk-submitted').click()
    expect((await left).status()).toBe(204)
    const { docs } = await call<{ docs: unknown[] }>(
      'GET',
      `/payload-locked-documents?where[document.value][equals]=${id}`,
    )
    expect(docs).toEqual([])
    const editor = await tabOf('editor')
    await editor.goto(`/admin/collections/articles/${id}`)
    await editor.locator('#desk-editing').click()
    await editor.locator('.ed-status').filter({ hasText: 'Đang biên tập' }).waitFor()
    for (const page of [writer, editor]) await page.context().close()
  })
})

describe('a view of a list that the editor-in-chief shares', () => {
  it('is used by whom it was shared with, and dropped by her', async () => {
    const chief = await tabOf('editor-in-chief')
    await chief.goto('/admin/collections/articles?desk=submitted&sort=-updatedAt')
    await chief.locator('#desk-keep-view').click()
    await chief.getByLabel('Tên', { exact: true }).fill('Chờ ban biên tập')
    await chief.getByLabel('Biên tập viên').check()
    await chief.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
    await chief.locator('#desk-drop-shared-view').waitFor()
    const [editor, writer] = [await tabOf('editor'), await tabOf('reporter')]
    await editor.goto('/admin/collections/articles')
    await editor.getByRole('link', { name: 'Chờ ban biên tập (dùng chung)' }).click()
    await editor.waitForURL(/desk=submitted/)
    expect(await editor.locator('#desk-drop-shared-view, #desk-keep-view').count()).toBe(0)
    await writer.goto('/admin/collections/articles?desk=mine')
    await writer.locator('#desk-keep-view').waitFor()
    expect(await writer.getByText('Chờ ban biên tập').count()).toBe(0)
    await chief.locator('#desk-drop-shared-view').click()
    await chief.locator('#desk-keep-view').waitFor()
    for (const page of [chief, editor, writer]) await page.context().close()
  })
})

describe('a campaign officer', () => {
  it('is offered to submit, and neither to publish nor to withdraw', async () => {
    const page = await tabOf('campaign-officer')
    const startsAt = new Date(Date.now() + 86_400_000).toISOString()
    const endsAt = new Date(Date.now() + 2 * 86_400_000).toISOString()
    const { doc } = await call<{ doc: { id: number } }>('POST', '/campaigns?draft=true', {
      ...{ name: 'Chờ người duyệt', kind: 'public-health', priority: '3', weight: 10 },
      ...{ windows: [{ startsAt, endsAt }], _status: 'draft' },
      targeting: { reach: 'every-page', width: 'any' },
    })
    await page.goto(`/admin/collections/campaigns/${doc.id}`)
    await page.locator('#cb-submit').waitFor()
    expect(await page.locator('#action-save').count()).toBe(0)
    await page.locator('#cb-submit').click()
    await page.locator('#cb-submit').filter({ hasText: 'Đã gửi duyệt' }).waitFor()
    const stored = await call<{ reviewState: string }>('GET', `/campaigns/${doc.id}?draft=true`)
    expect(stored.reviewState).toBe('submitted')
    await page.goto('/admin/collections/campaigns')
    await page.locator('tbody input[type=checkbox]').first().check()
    const acts = page.locator('.list-selection')
    await acts.getByRole('button', { name: 'Sửa' }).waitFor()
    for (const name of ['Xuất bản', 'Gỡ xuống']) {
      expect(await acts.getByRole('button', { name, exact: true }).count()).toBe(0)
    }
    await page.context().close()
  })
})
