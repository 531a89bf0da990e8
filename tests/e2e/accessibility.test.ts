import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyPage } from '../factories/pages/everyPage.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { openPages } from './openPages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const readers = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [375, 1280].map((width) => ({ colorScheme, width })),
)

it.each(readers)(
  'axe finds no violation on any kind of page, in the $colorScheme at $width px',
  async (reader) => {
    const page = await openPages(browser, reader)
    const faults: string[] = []
    for (const [kind, html] of Object.entries(everyPage())) {
      await page.show(html)
      faults.push(...(await faultsOf(page.tab, 'html')).map((fault) => `${kind}: ${fault}`))
    }
    await page.close()
    expect(faults).toEqual([])
  },
  // Forty-four looks at whole pages take their time on a busy machine.
  300_000,
)
