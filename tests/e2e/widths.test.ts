import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyPage } from '../factories/pages/everyPage.ts'
import { launchBrowser } from './browser.ts'
import { openPages } from './openPages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** What editors type, for every text of every page. */
const texts: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in one word without an end': () => 'nghiêng'.repeat(30),
  'as long lines': (text) => Array.from({ length: 12 }, () => text).join(' '),
  'in capitals': () => 'NGUYỄN THƯỢNG PHƯƠNG KHƯƠNG '.repeat(3),
  'as an address': () =>
    `https://other.example/${'duong-dan-rat-dai/'.repeat(9)}?a=${'1'.repeat(40)}`,
}
const readers = [
  { name: 'at 320 px', width: 320, percent: 100 },
  { name: 'at 375 px with text of 200 %', width: 375, percent: 200 },
  { name: 'at 1280 px', width: 1280, percent: 100 },
]

describe.each(readers)('a reader $name', ({ width, percent }) => {
  it.each(Object.keys(texts))('scrolls no page sideways whose texts stand %s', async (how) => {
    const say = texts[how] as (text: string) => string
    const page = await openPages(browser, { width, percent })
    const faults: string[] = []
    for (const [kind, html] of Object.entries(everyPage({ say }))) {
      await page.show(html)
      faults.push(...(await leavingTheScreen(page.tab)).map((fault) => `${kind}: ${fault}`))
    }
    await page.close()
    expect(faults).toEqual([])
  })
})

/** What makes the page wider than the screen, and every text that is cut off at its edge. */
const leavingTheScreen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
    // These scroll by themselves, or are only for the ear.
    const own = '.table-scroll, .nav-row, .sr-only, .tb-aside, .skip, .print-address'
    const range = document.createRange()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const cut = new Set<string>()
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode
      if (!parentElement || parentElement.closest(own)) continue
      range.selectNodeContents(walker.currentNode)
      const right = Math.max(0, ...[...range.getClientRects()].map((box) => box.right))
      const { tagName, className } = parentElement
      if (right > clientWidth + 1) cut.add(`${tagName}.${className} ends at ${Math.round(right)}`)
    }
    return [...wide, ...cut]
  })
