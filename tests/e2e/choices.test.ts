import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyPage } from '../factories/pages/everyPage.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { openPages } from './openPages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const look = (tab: Page) =>
  tab.evaluate(() => ({
    size: getComputedStyle(document.documentElement).fontSize,
    ground: getComputedStyle(document.body).backgroundColor,
    bar: document.querySelector<HTMLMetaElement>('meta[name=theme-color]')?.content,
  }))

const light = 'rgb(255, 253, 248)'
const dark = 'rgb(23, 20, 18)'

async function choose(tab: Page, ...names: string[]): Promise<void> {
  await tab.locator('.view summary').click()
  for (const name of names) await tab.getByRole('radio', { name, exact: true }).check()
}

describe('the size of text and the colours', () => {
  it('are the reader’s, and hold on the next page', async () => {
    const page = await openPages(browser, { width: 375 })
    const pages = everyPage({ places: [] })
    await page.show(pages.article)
    expect(await look(page.tab)).toEqual({ size: '16px', ground: light, bar: '#fffdf8' })
    await choose(page.tab, 'Lớn nhất', 'Tối')
    expect(await look(page.tab)).toEqual({ size: '24px', ground: dark, bar: '#171412' })
    await page.show(pages.home)
    expect(await look(page.tab)).toEqual({ size: '24px', ground: dark, bar: '#171412' })
    await page.tab.locator('.view summary').click()
    expect(await page.tab.getByRole('radio', { name: 'Lớn nhất' }).isChecked()).toBe(true)
    await page.tab.getByRole('radio', { name: 'Theo máy' }).check()
    await page.tab.getByRole('radio', { name: 'Thường' }).check()
    await page.show(pages.article)
    expect(await look(page.tab)).toEqual({ size: '16px', ground: light, bar: '#fffdf8' })
    await page.close()
  })

  it('may be light where the machine is dark', async () => {
    const page = await openPages(browser, { width: 375, colorScheme: 'dark' })
    await page.show(everyPage({ places: [] }).article)
    expect((await look(page.tab)).ground).toBe(dark)
    await choose(page.tab, 'Sáng')
    expect((await look(page.tab)).ground).toBe(light)
    expect(await faultsOf(page.tab, 'body')).toEqual([])
    await page.close()
  })

  it('are there before anything is painted, and move nothing afterwards', async () => {
    const page = await openPages(browser, { width: 375 })
    const html = everyPage({ places: [] }).article
    await page.show(html)
    await choose(page.tab, 'Lớn nhất', 'Tối')
    await page.tab.addInitScript(() => {
      const seen = { moved: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.moved += (entry as PerformanceEntry & { value: number }).value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    // The rest of the scripts never comes: the page is as it was chosen without them.
    await page.tab.route('**/*.js', (route) => route.abort())
    await page.show(html)
    expect(await look(page.tab)).toEqual({ size: '24px', ground: dark, bar: '#171412' })
    const moved = await page.tab.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              resolve((window as unknown as { seen: { moved: number } }).seen.moved)
            }),
          )
        }),
    )
    expect(moved).toBe(0)
    await page.close()
  })

  it('change in every tab at once', async () => {
    const page = await openPages(browser, { width: 375 })
    await page.show(everyPage({ places: [] }).article)
    const other = await page.tab.context().newPage()
    await other.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: everyPage({ places: [] }).home }),
    )
    await other.goto('https://paper.example/')
    await choose(page.tab, 'Lớn hơn')
    await other.waitForFunction(() => document.documentElement.dataset['size'] === '2')
    await page.close()
  })

  it('hold for the page where nothing may be kept, and nothing fails', async () => {
    const page = await openPages(browser, { width: 375 })
    const failures: string[] = []
    page.tab.on('pageerror', ({ message }) => failures.push(message))
    page.tab.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('net::')) {
        failures.push(message.text())
      }
    })
    await page.tab.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    })
    await page.show(everyPage({ places: [] }).article)
    await choose(page.tab, 'Lớn', 'Tối')
    expect(await look(page.tab)).toMatchObject({ size: '18px', ground: dark })
    await page.tab.keyboard.press('Escape')
    await page.tab.getByRole('button', { name: 'Lưu để đọc sau' }).click()
    await page.tab.getByText('Trình duyệt không cho lưu ở đây.').waitFor()
    expect(failures).toEqual([])
    await page.close()
  })

  it('leave no page wider than a small phone, with the panel open', async () => {
    const page = await openPages(browser, { width: 320 })
    const faults: string[] = []
    const pages = everyPage()
    await page.show(pages.article)
    await choose(page.tab, 'Lớn nhất')
    for (const [kind, html] of Object.entries(pages)) {
      await page.show(html)
      await page.tab.locator('.view summary').click()
      const { wide, right } = await page.tab.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        right: document.querySelector('.view-panel')?.getBoundingClientRect().right ?? 0,
      }))
      if (wide > 320 || right > 320) faults.push(`${kind}: ${wide}, ${right}`)
    }
    expect(faults).toEqual([])
    await page.close()
  })

  it('cannot be chosen, and are not offered, where no script runs', async () => {
    const page = await openPages(browser, { width: 375, javaScriptEnabled: false })
    await page.show(everyPage({ places: [] }).article)
    expect(await page.tab.locator('.view').isVisible()).toBe(false)
    expect(await page.tab.locator('.save').isVisible()).toBe(false)
    await page.close()
  })
})
