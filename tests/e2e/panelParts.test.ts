import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePhotoFile } from '../factories/photoFile.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { englishOn } from './englishWords.ts'
import { skippedLevels } from './headings.ts'
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

/** What is seen, step by step; each in English, and each heading too deep, is named by its step. */
async function walk(
  steps: Readonly<Record<string, () => Promise<unknown>>>,
  on: Page = page,
): Promise<string[]> {
  const found: string[] = []
  for (const [name, step] of Object.entries(steps)) {
    await step()
    await on.waitForLoadState('networkidle')
    const faults = [...(await englishOn(on)), ...(await skippedLevels(on))]
    found.push(...faults.map((text) => `${name}: ${text}`))
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

type Account = { readonly email: string; readonly password: string; readonly roles: string[] }
const accountOf = (role: string): Account => ({
  email: `cac-phan-${role}@newsroom.example`,
  password: 'only-for-these-tests',
  roles: [role],
})
/** Somebody of this job on a computer that speaks English. */
async function tabOf(role: string): Promise<Page> {
  await call('POST', '/users', { ...accountOf(role), name: `Thử ${role}` })
  const context = await browser.newContext({
    ...{ baseURL, viewport: { width: 1280, height: 900 } },
    ...{ locale: 'en-US', timezoneId: 'America/Los_Angeles' },
  })
  const tab = await context.newPage()
  tab.setDefaultTimeout(30_000)
  await logIn(tab, accountOf(role))
  return tab
}

describe('on pages of campaigns all is said in Vietnamese', () => {
  it('from the words of an emergency to its end', async () => {
    const [chief, editor] = [await tabOf('editor-in-chief'), await tabOf('editor')]
    const emergency = (tab: Page) => tab.goto('/admin/campaigns-emergency')
    const press = (tab: Page, name: string) => tab.getByRole('button', { name }).first().click()
    const write = (words: string) => chief.getByLabel('Điều bạn đọc phải biết ngay').fill(words)
    const raised = await walk(
      {
        page: () => emergency(chief),
        refused: async () => {
          await write('Hà Nội có bão, ở trong nhà')
          await chief.getByLabel('Ngày (ngày/tháng/năm)').fill('01/01/2020')
          await press(chief, 'Gửi người thứ hai xác nhận')
          await chief.locator('.payload-toast-item').first().waitFor()
        },
        waits: async () => {
          await emergency(chief)
          await write('Hà Nội có bão, ở trong nhà')
          await press(chief, 'Gửi người thứ hai xác nhận')
          await chief.getByText('Chờ người thứ hai xác nhận').waitFor()
        },
        'not her own': () => chief.getByText('Người soạn không tự xác nhận được').waitFor(),
      },
      chief,
    )
    const confirmed = await walk(
      {
        shown: async () => {
          await emergency(editor)
          await editor.getByRole('group', { name: 'Bạn đọc sẽ thấy' }).waitFor()
        },
        out: async () => {
          await press(editor, 'Xác nhận và phát')
          await editor.getByText('Đang phát', { exact: true }).waitFor()
        },
        looked: async () => {
          await press(editor, 'Bạn đọc có thấy không?')
          await editor.getByText(/Bạn đọc thấy trên mọi trang|Chưa thấy ở đủ/).waitFor()
        },
        'taken back': async () => {
          await press(editor, 'Gỡ ngay')
          await editor.getByText('Đã gỡ.').waitFor()
        },
      },
      editor,
    )
    expect([...raised, ...confirmed]).toEqual([])
    for (const tab of [chief, editor]) await tab.context().close()
  })

  it('a report, a preview, a move, and where nobody answers', async () => {
    const id = await firstOf('campaigns')
    const report = `/campaigns-report?campaign=${id}`
    expect(
      await walk({
        report: () => open(report),
        figures: () =>
          page
            .getByText(/Lượt xem được|Chưa có bạn đọc nào/)
            .first()
            .waitFor(),
        unreadable: async () => {
          await page.route('**/report', (route) => route.fulfill({ status: 502, body: 'gone' }))
          await open(report)
          await page.locator('.payload-toast-item').first().waitFor()
          await page.unroute('**/report')
        },
        preview: () => open(`/campaigns-preview?campaign=${id}`),
        moving: async () => {
          await open('/campaigns-calendar')
          await page.locator('.cb-bar').first().press('Enter')
        },
      }),
    ).toEqual([])
  })

  it('what an officer is refused, and who may', async () => {
    const officer = await tabOf('campaign-officer')
    const { doc } = await call<{ doc: Row }>('POST', '/campaigns?draft=true', {
      ...{ name: 'Bão gần bờ', kind: 'emergency', priority: '1', weight: 1 },
      windows: [{ startsAt: '2096-01-01T00:00:00.000Z', endsAt: '2096-01-02T00:00:00.000Z' }],
    })
    const said = await officer.evaluate(async (path) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ name: 'Bão đã tan' })
      return (await fetch(path, { method: 'PATCH', headers, body })).text()
    }, `/api/campaigns/${doc.id}`)
    expect(said).toContain('Chỉ tổng biên tập và người duyệt soạn được thông báo khẩn')
    await officer.context().close()
  })
})

describe('the comparison of versions', () => {
  it('says a tick in words, and a text as it was written', async () => {
    const { docs } = await call<{ docs: Row[] }>('GET', '/articles?limit=2&depth=0')
    const id = docs[1]?.id
    const save = (data: object) => call('PATCH', `/articles/${id}?draft=true`, data)
    await save({ headline: 'false', excludeFromFeeds: false })
    await save({ headline: 'true', excludeFromFeeds: true })
    const of = `/articles/versions?where[parent][equals]=${id}&depth=0`
    const versions = await call<{ docs: Row[] }>('GET', of)
    await open(`/collections/articles/${id}/versions/${versions.docs[0]?.id}`)
    const changed = (label: string) =>
      page.locator('.text-diff').filter({ has: page.getByText(label, { exact: true }) })
    const headline = await changed('Tiêu đề').first().innerText()
    expect(headline).toContain('true')
    const tick = await changed('Không đưa vào RSS').first().innerText()
    expect(tick).toMatch(/Không[^]*Có/)
    expect(tick).not.toMatch(/true|false/)
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
