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

it.each([
  { what: 'no campaign', places: [], within: 300 },
  { what: 'a campaign of five steps with a picture', places: ['top'], within: 420 },
  { what: 'an emergency above it', places: ['emergency-bar', 'top'], within: 520 },
])('a phone shows the lead headline within $within px, with $what', async ({ places, within }) => {
  const page = await openPages(browser, { width: 375, height: 812 })
  await page.show(everyPage({ places }).home)
  const headline = page.tab.locator('.card-lead .card-headline')
  expect((await headline.boundingBox())?.y).toBeLessThanOrEqual(within)
  await page.close()
})

it.each([320, 375, 800, 1024, 1280])(
  'every page begins at its top, whichever item of the menu is the current one (%i px)',
  async (width) => {
    const page = await openPages(browser, { width, height: 700 })
    for (const [name, html] of Object.entries(everyPage())) {
      await page.show(html)
      expect([name, await page.tab.evaluate(() => window.scrollY)]).toEqual([name, 0])
    }
    await page.close()
  },
)
