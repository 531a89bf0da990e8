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

async function withStory(
  reader: Parameters<typeof openPages>[1],
  act: (tab: Page) => Promise<void>,
): Promise<void> {
  const page = await openPages(browser, reader)
  await page.show(everyPage({ places: [] }).article)
  await act(page.tab)
  await page.close()
}

const count = (tab: Page) => tab.locator('.viewer-count').textContent()
const isOpen = (tab: Page) => tab.locator('.viewer').evaluate((viewer) => viewer.matches('[open]'))
const focused = (tab: Page) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.photo-open')].indexOf(document.activeElement as Element),
  )

describe('the photos of a story', () => {
  it('open over it by Enter, and go on by arrows, in a circle', async () => {
    await withStory({ width: 1280 }, async (tab) => {
      await tab.locator('.photo-open').nth(1).focus()
      await tab.keyboard.press('Enter')
      const all = await tab.locator('main .photo-open').count()
      expect(all).toBeGreaterThan(2)
      expect(await count(tab)).toBe(`2/${all}`)
      expect(await tab.locator('.viewer-words').textContent()).toContain('Ảnh: TTXVN')
      await tab.keyboard.press('ArrowLeft')
      await tab.keyboard.press('ArrowLeft')
      expect(await count(tab)).toBe(`${all}/${all}`)
      await tab.keyboard.press('ArrowRight')
      expect(await count(tab)).toBe(`1/${all}`)
      await tab.keyboard.press('Escape')
      expect(await isOpen(tab)).toBe(false)
      expect(await focused(tab)).toBe(1)
    })
  })

  it.each(['the button', 'Escape', 'Back'])(
    'close by %s, and leave the story and its history as they were',
    async (way) => {
      await withStory({ width: 375 }, async (tab) => {
        await tab.evaluate(() => {
          history.pushState('before', '')
        })
        await tab.locator('.photo-open').first().click()
        expect(await isOpen(tab)).toBe(true)
        if (way === 'the button') await tab.getByRole('button', { name: 'Đóng' }).click()
        if (way === 'Escape') await tab.keyboard.press('Escape')
        if (way === 'Back') await tab.evaluate(() => history.back())
        await tab.waitForFunction(() => history.state === 'before')
        expect(await isOpen(tab)).toBe(false)
        expect(await focused(tab)).toBe(0)
      })
    },
  )

  it('go on by a finger across, and not by one up or down', async () => {
    await withStory({ width: 375 }, async (tab) => {
      await tab.locator('.photo-open').first().click()
      const swipe = (x: number, y: number) =>
        tab.locator('.viewer-stage').evaluate(
          (stage, [across, down]) => {
            const touch = (clientX: number, clientY: number) =>
              new Touch({ identifier: 1, target: stage, clientX, clientY })
            const from = touch(200, 300)
            stage.dispatchEvent(new TouchEvent('touchstart', { touches: [from] }))
            const to = touch(200 + (across ?? 0), 300 + (down ?? 0))
            stage.dispatchEvent(new TouchEvent('touchend', { changedTouches: [to] }))
          },
          [x, y],
        )
      const at = async () => (await count(tab))?.split('/')[0]
      await swipe(-90, 10)
      expect(await at()).toBe('2')
      await swipe(10, -120)
      expect(await at()).toBe('2')
      await swipe(90, 5)
      expect(await at()).toBe('1')
    })
  })

  it('hold the focus among their buttons, which are no smaller than a finger', async () => {
    await withStory({ width: 320 }, async (tab) => {
      await tab.locator('.photo-open').first().click()
      const names = new Set<string>()
      for (let tabs = 0; tabs < 8; tabs += 1) {
        const name = await tab.evaluate(() => {
          const { activeElement } = document
          const isOut = activeElement !== document.body && !activeElement?.closest('.viewer')
          return isOut ? 'outside' : (activeElement?.getAttribute('aria-label') ?? '')
        })
        names.add(name)
        await tab.keyboard.press('Tab')
      }
      expect(names).toContain('Ảnh sau')
      expect(names).not.toContain('outside')
      for (const button of await tab.locator('.viewer button').all()) {
        const box = await button.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      }
      expect(await faultsOf(tab, '.viewer')).toEqual([])
    })
  })

  it('open in another tab when the reader asks for one', async () => {
    await withStory({ width: 1280 }, async (tab) => {
      await tab
        .locator('.photo-open')
        .first()
        .click({ modifiers: ['ControlOrMeta'] })
      expect(await tab.locator('.viewer[open]').count()).toBe(0)
    })
  })

  it('are links to their largest file where no script runs', async () => {
    await withStory({ width: 375, javaScriptEnabled: false }, async (tab) => {
      const hrefs = await tab
        .locator('.photo-open')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(new Set(hrefs)).toEqual(new Set(['/media/xuong-640.jpg']))
    })
  })
})

describe('handing a document on', () => {
  it.each(['article', 'event', 'spotlight', 'health'] as const)(
    'is possible on the page of kind %s without a script, by links that load nothing',
    async (kind) => {
      const page = await openPages(browser, { width: 375, javaScriptEnabled: false })
      await page.show(everyPage({ places: [] })[kind])
      const links = page.tab.locator('.share a')
      expect(await links.count()).toBe(2)
      for (const link of await links.all()) {
        expect(await link.getAttribute('rel')).toContain('noopener')
        expect(await link.getAttribute('href')).toMatch(/^https:.*https%3A%2F%2Fpaper\.example/)
      }
      expect(await page.tab.locator('.share button').first().isVisible()).toBe(false)
      await page.close()
    },
  )

  it('copies the address and says so', async () => {
    await withStory({ width: 375 }, async (tab) => {
      await tab.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await tab.getByRole('button', { name: 'Chép liên kết' }).click()
      await tab.getByText('Đã chép').waitFor()
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
        'https://paper.example/lao-dong/viec-lam',
      )
    })
  })

  it('says the address where the browser forbids to copy', async () => {
    const page = await openPages(browser, { width: 375 })
    await page.tab.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      Object.assign(document, { execCommand: () => false })
    })
    await page.show(everyPage({ places: [] }).article)
    await page.tab.getByRole('button', { name: 'Chép liên kết' }).click()
    await page.tab.getByText('Địa chỉ bài: https://paper.example/lao-dong/viec-lam').waitFor()
    await page.close()
  })

  it('offers the sheet of the browser where it has one', async () => {
    const page = await openPages(browser, { width: 375 })
    await page.tab.addInitScript(() => {
      navigator.share = (data) => {
        document.title = JSON.stringify(data)
        return Promise.resolve()
      }
    })
    await page.show(everyPage({ places: [] }).article)
    await page.tab.getByRole('button', { name: 'Chia sẻ', exact: true }).click()
    expect(await page.tab.title()).toContain('https://paper.example/lao-dong/viec-lam')
    await page.close()
  })
})
