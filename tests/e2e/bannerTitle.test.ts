import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyPage } from '../factories/pages/everyPage.ts'
import { launchBrowser } from './browser.ts'
import { openPages } from './openPages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it.each([320, 375])('a headline of two lines stays beside its picture at %i px', async (width) => {
  const page = await openPages(browser, { width })
  await page.show(everyPage({ places: ['top'] }).section)
  const lefts = await page.tab.locator('.tb-top').evaluate((banner) => {
    const range = document.createRange()
    range.selectNodeContents(banner.querySelector('.tb-title') as Element)
    const lines = [...range.getClientRects()].map(({ left }) => Math.round(left))
    const picture = banner.querySelector('.tb-picture')?.getBoundingClientRect().right ?? 0
    return { lines, isBeside: lines.every((left) => left >= picture) }
  })
  expect(lefts.lines.length).toBeGreaterThan(1)
  expect(new Set(lefts.lines).size).toBe(1)
  expect(lefts.isBeside).toBe(true)
  await page.close()
})
