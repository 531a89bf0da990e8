import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type CampaignServer, startCampaignServer } from './campaignServer.ts'

type Id = number | string
type Campaign = { id: Id; name: string; windows: { startsAt: string; endsAt: string }[] }

let server: CampaignServer
let browser: Browser
beforeAll(async () => {
  server = await startCampaignServer(3126)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const dayMs = 24 * 3_600_000
const inDays = (days: number): string => {
  const at = Date.now() + days * dayMs
  return new Date(at - (at % 60_000)).toISOString()
}

/** A campaign with one creative at the foot of the page, where nobody else is. */
async function book(name: string, overrides: object = {}): Promise<Campaign> {
  const { doc } = await server.api<{ doc: Campaign }>('POST', '/campaigns?draft=true', {
    name,
    kind: 'public-health',
    priority: '3',
    weight: 10,
    windows: [{ startsAt: inDays(1), endsAt: inDays(3) }],
    targeting: { reach: 'every-page', width: 'any' },
    _status: 'draft',
    ...overrides,
  })
  await server.api('POST', '/creatives?draft=true', {
    campaign: doc.id,
    placements: ['footer'],
    headline: name,
    textColor: '#ffffff',
    groundColor: '#0b5137',
    weight: 1,
    _status: 'draft',
  })
  return doc
}
const startOf = async ({ id }: Campaign): Promise<number> => {
  const { windows } = await server.api<Campaign>('GET', `/campaigns/${id}?draft=true&depth=0`)
  return Date.parse(windows[0]?.startsAt ?? '')
}
const firstStart = ({ windows }: Campaign): number => Date.parse(windows[0]?.startsAt ?? '')

async function openCalendar(page: Page, { name }: Campaign) {
  await page.goto('/admin/campaigns-calendar')
  const bar = page.getByRole('button', { name: new RegExp(`^${name}:`) })
  await bar.waitFor()
  return bar
}

describe('the calendar', () => {
  it('moves what was dragged only when told, and takes it back', async () => {
    const campaign = await book('Kéo bằng chuột')
    const page = await server.tabOf(browser, 'campaign-officer')
    const bar = await openCalendar(page, campaign)
    const box = await bar.boundingBox()
    const track = await page.locator('.cb-track').first().boundingBox()
    if (!box || !track) throw new Error('the calendar has no bars')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + track.width / 7, y, { steps: 5 })
    await page.mouse.up()
    expect(await startOf(campaign)).toBe(firstStart(campaign))
    await page.getByRole('button', { name: 'Lưu giờ mới' }).click()
    await page.getByText('Đã lưu giờ mới của').waitFor()
    expect(Math.abs((await startOf(campaign)) - firstStart(campaign) - dayMs)).toBeLessThan(
      3_600_000,
    )
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('Đã lưu giờ mới của').waitFor({ state: 'detached' })
    expect(await startOf(campaign)).toBe(firstStart(campaign))
    await page.context().close()
  })

  it('moves nothing over what a colleague has saved meanwhile', async () => {
    const campaign = await book('Dời cùng lúc')
    const page = await server.tabOf(browser, 'campaign-officer')
    const bar = await openCalendar(page, campaign)
    await bar.focus()
    await page.keyboard.press('Shift+ArrowRight')
    const theirs = [{ startsAt: inDays(2), endsAt: inDays(4) }]
    await server.api('PATCH', `/campaigns/${campaign.id}?draft=true`, { windows: theirs })
    await page.keyboard.press('Enter')
    await page.getByText('đã lưu bản mới hơn lúc').waitFor()
    expect(await startOf(campaign)).toBe(Date.parse(theirs[0]?.startsAt ?? ''))
    await page.context().close()
  })

  it('moves by keyboard, and leaves it at Escape', async () => {
    const campaign = await book('Dời bằng phím')
    const page = await server.tabOf(browser, 'campaign-officer')
    const bar = await openCalendar(page, campaign)
    await bar.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByText('Đã lưu giờ mới của').waitFor()
    expect((await startOf(campaign)) - firstStart(campaign)).toBe(dayMs - 15 * 60_000)
    await page.context().close()
  })

  it('moves by buttons on a phone, and says first whom the campaign would meet', async () => {
    const campaign = await book('Chạm trên điện thoại')
    await server.api('PATCH', `/campaigns/${campaign.id}`, { _status: 'published' })
    const other = await book('Chiến dịch trước hết', {
      priority: '1',
      windows: [{ startsAt: inDays(3.2), endsAt: inDays(4) }],
    })
    await server.api('PATCH', `/campaigns/${other.id}`, { _status: 'published' })
    const page = await server.tabOf(browser, 'campaign-officer', 375)
    await (await openCalendar(page, campaign)).click()
    await page.getByRole('button', { name: '+ 1 ngày' }).click()
    await page.getByText('“Chiến dịch trước hết” được chỗ (mức ưu tiên cao hơn).').waitFor()
    await page.getByRole('button', { name: 'Thôi' }).click()
    expect(await startOf(campaign)).toBe(firstStart(campaign))
    await page.context().close()
  })
})

describe('a creative', () => {
  it('is made from the 5K in two clicks: five labelled steps with their icons', async () => {
    const { id } = await book('Thông điệp 5K lúc bảy giờ')
    const page = await server.tabOf(browser, 'campaign-officer')
    await page.goto(`/admin/collections/campaigns/${id}`)
    const choice = page.getByLabel('Làm nội dung từ thông điệp chính thức')
    await choice.locator('option', { hasText: '5K' }).waitFor({ state: 'attached' })
    const label = await choice.locator('option', { hasText: '5K' }).textContent()
    expect(label).toContain('đã được thay thế')
    await choice.selectOption({ label: label ?? '' })
    await page.getByRole('button', { name: 'Tạo, giữ nguyên văn' }).click()
    await page.waitForURL(/\/collections\/creatives\/\w+/)
    const creative = /creatives\/(\w+)/.exec(page.url())?.[1] ?? ''
    const made = await server.api('GET', `/creatives/${creative}?draft=true&depth=0`)
    expect(made).toMatchObject({
      source: 'Nguồn: Bộ Y tế, 31/8/2020',
      steps: [
        { label: 'Khẩu trang', icon: 'mask' },
        { label: 'Khử khuẩn', icon: 'hands' },
        { label: 'Khoảng cách', icon: 'distance' },
        { label: 'Không tập trung', icon: 'no-crowd' },
        { label: 'Khai báo y tế', icon: 'declare' },
      ],
    })
    await page.context().close()
  })
})

describe('the form of a campaign', () => {
  it('says before saving who gets the place and why', async () => {
    const current = { startsAt: inDays(-1), endsAt: inDays(3) }
    const { id } = await book('Gặp chiến dịch 2K', { priority: '4', windows: [current] })
    const { docs } = await server.api<{ docs: { id: Id }[] }>(
      'GET',
      `/creatives?draft=true&depth=0&where[campaign][equals]=${id}`,
    )
    await server.api('PATCH', `/creatives/${docs[0]?.id ?? ''}?draft=true`, { placements: ['top'] })
    const page = await server.tabOf(browser, 'campaign-officer')
    await page.goto(`/admin/collections/campaigns/${id}`)
    await page.getByText('“Thông điệp 2K trên mọi trang” được chỗ (mức ưu tiên cao hơn).').waitFor()
    await page.context().close()
  })
})

describe('an emergency', () => {
  it('goes out by a second person’s word, on every page within a minute, and is looked for', async () => {
    const chief = await server.tabOf(browser, 'editor-in-chief')
    await chief.goto('/admin/campaigns-emergency')
    await chief.getByLabel('Điều bạn đọc phải biết ngay').fill('Hà Nội có bão, ở trong nhà')
    await chief.getByRole('button', { name: 'Gửi người thứ hai xác nhận' }).click()
    await chief.getByText('Chờ người thứ hai xác nhận').waitFor()
    const reader = await browser.newPage({ baseURL: server.siteUrl })
    const paths = ['/', '/su-kien', '/san-pham-ocop', '/thong-diep-suc-khoe']
    for (const path of paths) await reader.goto(path)
    const editor = await server.tabOf(browser, 'editor')
    await editor.goto('/admin/campaigns-emergency')
    const seen = editor.getByRole('group', { name: 'Bạn đọc sẽ thấy' })
    await seen.getByText('Hà Nội có bão, ở trong nhà').waitFor()
    await editor.getByRole('button', { name: 'Xác nhận và phát' }).click()
    await editor.getByText('Đang phát', { exact: true }).waitFor()
    const startedAt = performance.now()
    for (const path of paths) {
      await reader.goto(path)
      expect(await reader.getByRole('region', { name: 'Hà Nội có bão' }).isVisible()).toBe(true)
    }
    const tookMs = performance.now() - startedAt
    console.log(`An emergency was on ${paths.length} cached pages within ${Math.round(tookMs)} ms`)
    expect(tookMs).toBeLessThan(60_000)
    await editor.getByRole('button', { name: 'Bạn đọc có thấy không?' }).click()
    await editor.getByText('Bạn đọc thấy trên mọi trang đã xem.').waitFor()
    await editor.getByRole('button', { name: 'Gỡ ngay' }).click()
    await editor.getByText('Đã gỡ.').waitFor()
    await reader.goto('/')
    expect(await reader.getByRole('region', { name: 'Hà Nội có bão' }).count()).toBe(0)
    for (const page of [chief, reader, editor]) await page.context().close()
  })
})

describe('the views', () => {
  it('show a page as of any instant and width', async () => {
    const page = await server.tabOf(browser, 'campaign-officer')
    // What is filled in before the view is alive, nobody hears of.
    await page.goto('/admin/campaigns-preview', { waitUntil: 'networkidle' })
    const at = page.getByRole('group', { name: 'Vào lúc' })
    await at.getByLabel('Ngày').fill('18/12/2020')
    await at.getByLabel('Giờ').fill('14:30')
    await page.getByRole('button', { name: '375 px' }).click()
    const shown = page.frameLocator('iframe')
    await expect.poll(() => shown.locator('.tb-steps li').count(), { timeout: 20_000 }).toBe(5)
    expect(await shown.getByText('Khai báo y tế').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it.each([375, 1280])('fit a screen of %i px', async (width) => {
    const page = await server.tabOf(browser, 'editor-in-chief', width)
    for (const view of ['calendar', 'report', 'preview', 'emergency']) {
      await page.goto(`/admin/campaigns-${view}`, { waitUntil: 'networkidle' })
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      await expect.poll(overflow, { message: view }).toBeLessThanOrEqual(0)
    }
    const { docs } = await server.api<{ docs: Campaign[] }>('GET', '/campaigns?limit=1&depth=0')
    await page.goto(`/admin/collections/campaigns/${docs[0]?.id ?? ''}`)
    await page.getByText('Trùng chỗ, trùng giờ').waitFor()
    // The form around them is Payload's own.
    const edges = await page
      .locator('.cb')
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().right))
    expect(Math.max(...edges)).toBeLessThanOrEqual(width)
    await page.context().close()
  })
})
