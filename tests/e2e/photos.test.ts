import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPhoto } from '../unit/site/models.ts'
import { everyPage } from '../factories/pages/everyPage.ts'
import { launchBrowser } from './browser.ts'
import { openPages } from './openPages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** As `cutRenditions` makes them of a file of this size: none is larger than the file. */
function photoOf(width: number, height: number) {
  const source = (name: string, wide: number) => ({ src: `/media/${name}.jpg`, width: wide })
  const crop = (ratio: number) => {
    const wide = Math.min(width, Math.round(height * ratio))
    const jpeg = [source(`crop-${wide}`, wide)]
    return { webp: jpeg, jpeg, width: wide, height: Math.round(wide / ratio) }
  }
  const jpeg = [source('whole', width)]
  const sources = { webp: jpeg, jpeg }
  const crops = { '16x9': crop(16 / 9), '4x3': crop(4 / 3), '1x1': crop(1) }
  return buildPhoto({ width, height, sources, crops })
}

it.each([
  [500, 333],
  [240, 400],
  [60, 40],
])('a photo of %i × %i pixels is enlarged nowhere, and keeps its shape', async (width, height) => {
  const page = await openPages(browser, { width: 1280 })
  const faults: string[] = []
  for (const [kind, html] of Object.entries(everyPage({ photo: photoOf(width, height) }))) {
    await page.show(html)
    const enlarged = await page.tab.locator('main img:not(.tb img)').evaluateAll((images) =>
      images.flatMap((image) => {
        const own = { width: Number(image.getAttribute('width')), parent: image.parentElement }
        const shown = image.getBoundingClientRect()
        if (shown.width <= own.width + 1) return []
        return [`${own.parent?.parentElement?.className} shows ${own.width} as ${shown.width}`]
      }),
    )
    faults.push(...enlarged.map((fault) => `${kind}: ${fault}`))
  }
  await page.close()
  expect(faults).toEqual([])
})
