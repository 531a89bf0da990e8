import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePhotoFile } from '../factories/photoFile.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { englishOn } from './englishWords.ts'
import { callAs, type Caller } from './newsroomApi.ts'

const port = 4351
const baseURL = siteUrlOf(port)
let server: DemoServer
let browser: Browser
let call: Caller
let page: Page

beforeAll(async () => {
  server = await startDemoServer(port, { RATE_LIMITS: 'off' })
  browser = await launchBrowser()
  call = await callAs(baseURL, administrator)
  const context = await browser.newContext({
    ...{ baseURL, viewport: { width: 1280, height: 900 } },
    ...{ locale: 'en-US', timezoneId: 'America/Los_Angeles' },
  })
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await logIn(page, administrator)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

type Row = { readonly id: number | string }
const firstOf = async (slug: string): Promise<Row['id']> => {
  const { docs } = await call<{ docs: Row[] }>('GET', `/${slug}?limit=1&depth=0`)
  return docs[0]?.id ?? ''
}
const open = async (path: string): Promise<void> => {
  await page.goto(`/admin${path}`)
  await page.waitForLoadState('networkidle')
}
const click = (selector: string) => page.locator(selector).first().click()

/** What is seen, step by step; each in English is named by its step. */
async function walk(steps: Readonly<Record<string, () => Promise<unknown>>>): Promise<string[]> {
  const found: string[] = []
  for (const [name, step] of Object.entries(steps)) {
    await step()
    await page.waitForLoadState('networkidle')
    found.push(...(await englishOn(page)).map((text) => `${name}: ${text}`))
  }
  return found
}

const made = [
  ...['articles', 'events', 'product-spotlights', 'public-health-messages', 'categories', 'tags'],
  ...['authors', 'dossiers', 'pages', 'redirects', 'media', 'users', 'campaigns', 'creatives'],
  'feeds',
]

describe('on a computer that speaks English, the panel says in Vietnamese', () => {
  it('the forms in which something new is made', async () => {
    const steps = made.map((slug) => [slug, () => open(`/collections/${slug}/create`)] as const)
    expect(await walk(Object.fromEntries(steps))).toEqual([])
  })

  it.each(['articles', 'campaigns', 'creatives'])('the versions of %s', async (slug) => {
    const id = await firstOf(slug)
    await call('PATCH', `/${slug}/${id}?draft=true`, {
      [{ articles: 'headline', campaigns: 'name' }[slug] ?? 'headline']: 'Tên mới của bản nháp',
    })
    const { docs } = await call<{ docs: Row[] }>(
      ...(['GET', `/${slug}/versions?where[parent][equals]=${id}&depth=0`] as const),
    )
    const path = `/collections/${slug}/${id}/versions`
    expect(
      await walk({
        list: () => open(path),
        newest: () => open(`${path}/${docs[0]?.id}`),
        comparison: () => click('.compare-version .rs__control, .select-comparison .rs__control'),
        oldest: () => open(`${path}/${docs.at(-1)?.id}`),
        restoring: () => click('.restore-version button'),
      }),
    ).toEqual([])
  })

  it('a list with its columns, filters and pages', async () => {
    expect(
      await walk({
        list: () => open('/collections/articles'),
        columns: () => click('.list-controls__toggle-columns'),
        filters: () => click('.list-controls__toggle-where'),
        filter: () => click('.where-builder__add-first-filter'),
        operators: () => click('.condition__operator .rs__control'),
        pages: async () => {
          await page.keyboard.press('Escape')
          await click('.per-page .popup-button')
        },
      }),
    ).toEqual([])
  })

  it('what is changed in several at once', async () => {
    expect(
      await walk({
        list: () => open('/collections/articles'),
        chosen: () => page.locator('tbody input[type=checkbox]').first().check(),
        drawer: () => click('.edit-many__toggle'),
        fields: () => click('.edit-many__main .rs__control, .edit-many .rs__control'),
      }),
    ).toEqual([])
  })

  it('a story with everything that opens in it', async () => {
    const id = await firstOf('articles')
    expect(
      await walk({
        form: () => open(`/collections/articles/${id}`),
        menu: () => click('.doc-controls__popup .popup-button'),
        deletion: () => click('#action-delete'),
        cancelled: () => click('#confirm-cancel'),
        'the body’s menu': async () => {
          await page.locator('[data-lexical-editor=true]').first().click()
          await page.keyboard.press('Control+End')
          await page.keyboard.press('Enter')
          await page.keyboard.type('/')
        },
        'a photo': async () => {
          await page.keyboard.press('Backspace')
          await click('.field-type.upload .upload__listToggler, .upload__dropzoneAndUpload button')
        },
      }),
    ).toEqual([])
  })

  it('the photos, one by one and several together, with the lines that say how it went', async () => {
    const { data } = await makePhotoFile({ name: 'nhieu.jpg', width: 640, height: 480 })
    const file = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: data })
    expect(
      await walk({
        list: () => open('/collections/media'),
        drawer: () => page.getByRole('button', { name: 'Tải lên nhiều tệp' }).first().click(),
        chosen: () =>
          page
            .locator('.bulk-upload--add-files input[type=file]')
            .setInputFiles([file('mot.jpg'), file('hai.jpg')]),
        saved: async () => {
          await click('.bulk-upload--actions-bar__saveButtons button')
          await page.locator('.toast-success').getByText('Đã lưu 2 tệp.').waitFor()
        },
      }),
    ).toEqual([])
  })

  it('what is said of a save', async () => {
    const id = await firstOf('tags')
    expect(
      await walk({
        form: () => open(`/collections/tags/${id}`),
        refused: async () => {
          await page.locator('#field-name').fill('')
          await click('#action-save')
          await page.locator('.payload-toast-item').first().waitFor()
        },
        leaving: () => click('.step-nav a'),
        stayed: () => click('#leave-without-saving #confirm-cancel, .leave-without-saving button'),
        saved: async () => {
          await page.locator('#field-name').fill('Từ khóa vừa sửa')
          await click('#action-save')
          await page.locator('.toast-success').first().waitFor()
        },
      }),
    ).toEqual([])
  })
})

describe('what the panel keeps of who did what and of earlier versions', () => {
  it.each([1280, 375])('is whole at a width of %d, from its head to its foot', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    const story = await firstOf('articles')
    const versions = `/collections/articles/${story}/versions`
    const { docs } = await call<{ docs: Row[] }>(
      ...(['GET', `/articles/versions?where[parent][equals]=${story}&depth=0`] as const),
    )
    const paths = [
      ...['/collections/desk-audit', `/collections/desk-audit/${await firstOf('desk-audit')}`],
      ...[versions, `${versions}/${docs[0]?.id}`, '/collections/articles', '/collections/media'],
      ...['/collections/original-texts', '/collections/articles/trash', '/account', '/khong-co'],
    ]
    const faults: string[] = []
    for (const path of paths) {
      await open(path)
      await page.locator(':is(main, [role=main])').first().waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${path}: ${wide} too wide`)
      faults.push(...(await faultsOf(page, 'html')).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
})
