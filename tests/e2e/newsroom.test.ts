import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, logIn, openTab } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const reporter = { email: 'e2e-reporter@newsroom.example', password: 'only-for-these-tests' }
const port = 3931
const siteUrl = siteUrlOf(port)

let server: DemoServer
let browser: Browser
let token: string

beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  const login = await post<{ token: string }>('/api/users/login', administrator)
  token = login.token
  await post('/api/users', { ...reporter, name: 'Phóng viên thử', roles: ['reporter'] })
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(siteUrl + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

type Story = { id: number | string; publicId: number; slug: string; headline: string }

/** The seed's own article: the front page's lead. */
async function leadStory(): Promise<Story> {
  const response = await fetch(`${siteUrl}/api/globals/home-page?depth=1`)
  const { lead } = (await response.json()) as { lead: Story }
  return lead
}

const pathOf = ({ slug, publicId }: Story): string => `/${slug}-${publicId}.html`

describe('readers', () => {
  const addresses = async (): Promise<string[]> => {
    const lists = ['/', '/su-kien', '/san-pham-ocop', '/thong-diep-suc-khoe', '/quoc-te']
    const { page } = await openTab(browser, { baseURL: siteUrl })
    const found = [...lists, pathOf(await leadStory())]
    for (const list of lists.slice(1, 4)) {
      await page.goto(list)
      const detail = await page.locator(`main a[href^="${list}/"]`).first().getAttribute('href')
      if (detail) found.push(detail)
    }
    await page.context().close()
    return found
  }

  it.each([375, 1280])(
    'read every kind of page at %i px without scrolling sideways',
    async (width) => {
      const { page, problems } = await openTab(browser, { baseURL: siteUrl, width })
      for (const address of await addresses()) {
        await page.goto(address)
        const { scrollWidth, clientWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          clientWidth: document.documentElement.clientWidth,
        }))
        expect(scrollWidth, address).toBeLessThanOrEqual(clientWidth)
        expect(await page.locator('h1').count(), address).toBe(1)
        expect(await page.locator('html').getAttribute('lang')).toBe('vi')
      }
      expect(problems).toEqual([])
      await page.context().close()
    },
  )

  it('reach the text by keyboard first', async () => {
    const { page } = await openTab(browser, { baseURL: siteUrl })
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('nội dung')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).not.toBe('')
    await page.context().close()
  })

  it('come from an old address by its number, in one step', async () => {
    const story = await leadStory()
    const response = await fetch(`${siteUrl}/tieu-de-cu-da-doi-${story.publicId}.html`, {
      redirect: 'manual',
    })
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(pathOf(story))
  })

  it('are told in Vietnamese when there is no such page', async () => {
    const { page } = await openTab(browser, { baseURL: siteUrl })
    const response = await page.goto('/khong-co-trang-nay-0.html')
    expect(response?.status()).toBe(404)
    expect(await page.locator('h1').textContent()).toMatch(/không (tìm thấy|có trang)/i)
    await page.context().close()
  })
})

describe('an editor', () => {
  it('changes the seeded headline, publishes, and readers have it on the next request', async () => {
    const story = await leadStory()
    const { sectionPath } = await readersPages(story)
    const headline = `${story.headline} (bản sửa)`
    const { page } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, administrator)
    await page.goto(`/admin/collections/articles/${story.id}`)
    // As an editor does: the panel shows that the draft is kept before she publishes it.
    const autosaved = page.waitForResponse(
      (response) => isAutosave(response.url()) && response.ok(),
    )
    await page.locator('input[name=headline]').fill(headline)
    await autosaved
    const published = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && !isAutosave(response.url()),
    )
    await publishButton(page).click()
    expect((await published).status()).toBe(200)
    await page.context().close()
    // Typed after publication, the headline leaves the address alone.
    for (const path of [pathOf(story), sectionPath, '/']) {
      expect(await (await fetch(siteUrl + path)).text(), path).toContain(headline)
    }
  })
})

describe('a reporter', () => {
  it('writes a draft and is offered no way to publish it', async () => {
    const { page } = await openTab(browser, { baseURL: siteUrl })
    await logIn(page, reporter)
    await page.goto('/admin/collections/articles/create')
    await page.locator('input[name=headline]').fill('Bản nháp của phóng viên')
    await page.waitForURL(/\/articles\/(?!create)\w+/)
    expect(await publishButton(page).count()).toBe(0)
    await page.context().close()
  })

  it('is refused when asking the API to publish', async () => {
    const { token: own } = await post<{ token: string }>('/api/users/login', reporter)
    const response = await fetch(`${siteUrl}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${own}` },
      body: JSON.stringify({ headline: 'Tự xuất bản', _status: 'published' }),
    })
    expect(response.status).toBe(403)
  })
})

async function readersPages(story: Story): Promise<{ sectionPath: string }> {
  const html = await (await fetch(siteUrl + pathOf(story))).text()
  const breadcrumbs = [...html.matchAll(/<nav[^>]*class="crumbs[^>]*>(.*?)<\/nav>/gs)]
  const sectionPath = /href="(\/[a-z0-9-]+(?:\/[a-z0-9-]+)?)"/.exec(
    breadcrumbs[0]?.[1]?.replace('href="/"', '') ?? '',
  )?.[1]
  if (!sectionPath) throw new Error('The article names no section in its breadcrumbs')
  return { sectionPath }
}

const publishButton = (page: Page) => page.locator('#action-save')

const isAutosave = (url: string): boolean => url.includes('autosave=true')
