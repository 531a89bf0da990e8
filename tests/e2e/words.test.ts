import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 3947
const siteUrl = siteUrlOf(port)
const colleague = { email: 'colleague@newsroom.example', password: 'only-for-these-tests' }

let server: DemoServer
let browser: Browser
let token: string

beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  const login = await ask<{ token: string }>('POST', '/api/users/login', administrator)
  token = login.token
  await ask('POST', '/api/users', { ...colleague, name: 'Trần Văn Hai', roles: ['editor'] })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(siteUrl + path, {
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

type Story = { readonly id: number; readonly headline: string; readonly standfirst: string }

async function makeStory(): Promise<number> {
  const { docs } = await ask<{ docs: { id: number }[] }>('GET', '/api/categories?limit=1')
  const data = { headline: 'Bài để thử', standfirst: 'Sapo cũ', section: docs[0]?.id }
  const { doc } = await ask<{ doc: Story }>('POST', '/api/articles?draft=true', data)
  return doc.id
}
const stored = (id: number): Promise<Story> =>
  ask<Story>('GET', `/api/articles/${id}?draft=true&depth=0`)

type Desk = { readonly page: Page; readonly context: BrowserContext }
async function sitDown(who: typeof administrator | typeof colleague, width = 1280): Promise<Desk> {
  const { page } = await openTab(browser, { baseURL: siteUrl, width })
  await logIn(page, who)
  return { page, context: page.context() }
}
const headline = (page: Page) => page.locator('#field-headline')
const standfirst = (page: Page) => page.locator('#field-standfirst')
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'chưa được lưu' })

async function open(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await headline(page).waitFor()
  // The form is alive once the panel has asked about its lock.
  await page.locator('[data-lexical-editor=true]').waitFor()
  await page.waitForLoadState('networkidle')
}
const untilStored = async (id: number, told: Partial<Story>): Promise<void> => {
  await expect.poll(() => stored(id), { timeout: 20_000 }).toMatchObject(told)
}

describe('a writer', () => {
  it('who loses the network in mid sentence is told, and her words are saved when it is back', async () => {
    const id = await makeStory()
    const { page, context } = await sitDown(administrator)
    await open(page, id)
    await context.setOffline(true)
    await standfirst(page).fill('Viết khi mất mạng')
    await alert(page).waitFor()
    expect(await alert(page).textContent()).toContain('Mất kết nối')
    await headline(page).fill('Và viết tiếp')
    await context.setOffline(false)
    await untilStored(id, { standfirst: 'Viết khi mất mạng', headline: 'Và viết tiếp' })
    await alert(page).waitFor({ state: 'detached' })
    expect(await headline(page).inputValue()).toBe('Và viết tiếp')
    await context.close()
  })

  it('whose tab is closed offline is offered her words when she comes back', async () => {
    const id = await makeStory()
    const { page, context } = await sitDown(administrator)
    await open(page, id)
    await context.setOffline(true)
    await standfirst(page).fill('Không được mất')
    await alert(page).waitFor()
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await open(again, id)
    await again.getByText('Bạn có chữ chưa lưu lúc').waitFor()
    await again.getByRole('button', { name: 'Lấy lại' }).click()
    await untilStored(id, { standfirst: 'Không được mất' })
    expect(await standfirst(again).inputValue()).toBe('Không được mất')
    await again.reload()
    await headline(again).waitFor()
    expect(await again.getByText('Bạn có chữ chưa lưu').count()).toBe(0)
    await context.close()
  })

  it('who has lost her login signs in elsewhere and goes on', async () => {
    const id = await makeStory()
    const { page, context } = await sitDown(administrator)
    await open(page, id)
    await context.clearCookies()
    await standfirst(page).fill('Viết khi đã bị đăng xuất')
    await alert(page).waitFor()
    expect(await alert(page).textContent()).toContain('đăng nhập lại')
    const other = await context.newPage()
    await logIn(other, administrator)
    // Coming back to the tab is reason enough to try again.
    await page.bringToFront()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await untilStored(id, { standfirst: 'Viết khi đã bị đăng xuất' })
    await alert(page).waitFor({ state: 'detached' })
    await context.close()
  })

  it('who has unsaved words is asked before she leaves', async () => {
    const id = await makeStory()
    const { page, context } = await sitDown(administrator)
    await open(page, id)
    await context.setOffline(true)
    await standfirst(page).pressSequentially('Chưa lưu')
    await alert(page).waitFor()
    const asked = new Promise<string>((resolve) => {
      page.on('dialog', (dialog) => {
        resolve(dialog.type())
        void dialog.accept()
      })
    })
    await page.close({ runBeforeUnload: true })
    expect(await asked).toBe('beforeunload')
    await context.close()
  })

  it('keeps what she types while a slow answer is on its way', async () => {
    const id = await makeStory()
    const { page, context } = await sitDown(administrator)
    await open(page, id)
    let isSlow = true
    await page.route(/\/api\/articles\/\d+\?.*autosave=true/, async (route) => {
      const answer = await route.fetch()
      if (isSlow) await new Promise((resolve) => setTimeout(resolve, 3000))
      isSlow = false
      await route.fulfill({ response: answer })
    })
    const sent = page.waitForRequest(/autosave=true/)
    await headline(page).fill('Gửi đi trước')
    await sent
    await standfirst(page).fill('Gõ trong lúc chờ')
    await page.locator('#field-dateline').fill('(Hà Nội)')
    await untilStored(id, { headline: 'Gửi đi trước', standfirst: 'Gõ trong lúc chờ' })
    expect(await standfirst(page).inputValue()).toBe('Gõ trong lúc chờ')
    expect(await page.locator('#field-dateline').inputValue()).toBe('(Hà Nội)')
    await context.close()
  })
})

describe('two texts of one story', () => {
  /** A second tab, or a colleague who took over. */
  async function writeTwice(): Promise<Desk & { readonly id: number }> {
    const id = await makeStory()
    const desk = await sitDown(administrator)
    await open(desk.page, id)
    await ask('PATCH', `/api/articles/${id}?draft=true`, { standfirst: 'Của thẻ kia' })
    await standfirst(desk.page).fill('Của tôi')
    await desk.page.getByRole('dialog', { name: 'Hai bản' }).waitFor()
    return { ...desk, id }
  }

  it('are shown side by side, and hers is kept as a draft beside the other', async () => {
    const { page, context, id } = await writeTwice()
    const dialog = page.getByRole('dialog', { name: 'Hai bản' })
    expect(await dialog.textContent()).toMatch(/Của tôi.*Của thẻ kia/s)
    await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click()
    await untilStored(id, { standfirst: 'Của tôi' })
    const { docs } = await ask<{ docs: { version: Story }[] }>(
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}&depth=0`,
    )
    expect(docs.map(({ version }) => version.standfirst)).toContain('Của thẻ kia')
    await standfirst(page).fill('Của tôi, viết tiếp')
    await untilStored(id, { standfirst: 'Của tôi, viết tiếp' })
    await context.close()
  })

  it('leave the saved one where she takes it', async () => {
    const { page, context, id } = await writeTwice()
    const dialog = page.getByRole('dialog', { name: 'Hai bản' })
    await dialog.getByRole('button', { name: 'Lấy bản đã lưu' }).click()
    await expect.poll(() => standfirst(page).inputValue()).toBe('Của thẻ kia')
    await standfirst(page).fill('Của thẻ kia, viết tiếp')
    await untilStored(id, { standfirst: 'Của thẻ kia, viết tiếp' })
    await context.close()
  })
})

const untilLoaded = { timeout: 60_000, interval: 2000 }

describe('a new story', () => {
  const count = async (): Promise<number> =>
    (await ask<{ totalDocs: number }>('GET', '/api/articles?limit=1&draft=true')).totalDocs
  const open = async (page: Page): Promise<void> => {
    await page.goto('/admin/collections/articles')
    const create = page.locator('a[href$="/articles/create"]').first()
    // Where the page is still coming to life, a click may be asked of a link that is about to be remade.
    await expect
      .poll(async () => {
        if (!page.url().includes('viet-bai')) await create.click({ timeout: 5000 })
        return page.url()
      }, untilLoaded)
      .toMatch(/viet-bai\/articles/)
    await headline(page).waitFor()
  }

  it('leaves nothing behind where nothing was typed', async () => {
    const before = await count()
    const { page, context } = await sitDown(colleague)
    await open(page)
    expect(await page.locator('h1').count()).toBe(1)
    await page.goto('/admin/collections/articles')
    expect(await count()).toBe(before)
    await context.close()
  })

  it('is made once its title stands there, by keyboard alone, and goes on in its form', async () => {
    const { page, context } = await sitDown(colleague)
    await open(page)
    await page.keyboard.type('Chợ hoa đêm')
    await page.keyboard.press('Enter')
    await page.waitForURL(/collections\/articles\/\w+$/)
    await headline(page).waitFor()
    expect(await headline(page).inputValue()).toBe('Chợ hoa đêm')
    await standfirst(page).fill('Viết tiếp')
    const id = Number(page.url().split('/').at(-1))
    await untilStored(id, { headline: 'Chợ hoa đêm', standfirst: 'Viết tiếp' })
    await context.close()
  })
})

describe('two editors', () => {
  it('are told who is writing, by name, and find the story free once she has left', async () => {
    const id = await makeStory()
    const one = await sitDown(administrator)
    await open(one.page, id)
    await standfirst(one.page).fill('Tôi đang viết')
    await untilStored(id, { standfirst: 'Tôi đang viết' })
    const two = await sitDown(colleague)
    await two.page.goto(`/admin/collections/articles/${id}`)
    await two.page.locator('#document-locked').waitFor()
    expect(await two.page.locator('#document-locked').textContent()).toContain('Quản trị viên')
    await one.page.goto('/admin/collections/articles')
    await expect
      .poll(
        async () => {
          await open(two.page, id)
          return two.page.locator('#document-locked').isVisible()
        },
        { timeout: 40_000 },
      )
      .toBe(false)
    await one.context.close()
    await two.context.close()
  })
})

describe('a story with unpublished changes by somebody else', () => {
  it('goes out only once they were shown, and its versions say by whom and why', async () => {
    const id = await makeStory()
    const own = token
    // Whoever signs in with another session in hand ends that one.
    token = ''
    token = (await ask<{ token: string }>('POST', '/api/users/login', colleague)).token
    await ask('PATCH', `/api/articles/${id}`, { _status: 'published' })
    token = own
    const begun = { standfirst: 'Còn dở của quản trị', saveReason: 'Thêm số liệu' }
    await ask('PATCH', `/api/articles/${id}?draft=true`, begun)
    const { page, context } = await sitDown(colleague)
    await open(page, id)
    await page.locator('#field-dateline').fill('(Hà Nội)')
    await untilStored(id, { standfirst: 'Còn dở của quản trị' })
    const publish = page.locator('#action-save')
    await expect.poll(() => publish.isEnabled(), { timeout: 20_000 }).toBe(true)
    await publish.click()
    const dialog = page.getByRole('dialog', { name: 'Đăng kèm' })
    await dialog.waitFor()
    expect(await dialog.textContent()).toMatch(/Quản trị viên.*Còn dở của quản trị.*Sapo cũ/s)
    await dialog.getByRole('button', { name: 'Chưa đăng' }).click()
    const live = (): Promise<Story> => ask<Story>('GET', `/api/articles/${id}?depth=0`)
    expect((await live()).standfirst).toBe('Sapo cũ')
    await publish.click()
    await dialog.getByRole('button', { name: 'Đăng tất cả' }).click()
    await expect.poll(async () => (await live()).standfirst).toBe('Còn dở của quản trị')
    await page.goto(`/admin/collections/articles/${id}/versions`)
    await page.getByRole('cell', { name: 'Thêm số liệu' }).first().waitFor()
    expect(await page.locator('table').textContent()).toMatch(/Trần Văn Hai.*Quản trị viên/s)
    await context.close()
  })
})
