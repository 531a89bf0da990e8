import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readersSigns } from '../../src/bin/fonts/signs.ts'
import { fontAssets, fontFacesCss } from '../../src/site/assets/fonts.ts'
import { everyPage } from '../factories/pages/everyPage.ts'
import { launchBrowser } from './browser.ts'
import { openPages } from './openPages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The fonts that the words of an element are set from. */
async function fontsOf(tab: Page, selector: string): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.detach()
  return fonts.map(({ isCustomFont, familyName }) => (isCustomFont ? 'own' : familyName))
}

it.each([
  "400 1rem 'Thu Do Serif'",
  "700 1rem 'Thu Do Serif'",
  "italic 400 1rem 'Thu Do Serif'",
  "400 1rem 'Thu Do Sans'",
  "600 1rem 'Thu Do Sans'",
])('sets every sign of Vietnamese in %s from one file', async (font) => {
  const tab = await browser.newPage()
  const css = fontAssets.reduce(
    (sheet, { path, body }) =>
      sheet.replace(path, `data:font/woff2;base64,${Buffer.from(body).toString('base64')}`),
    fontFacesCss.replaceAll('font-display:optional', 'font-display:block'),
  )
  await tab.setContent(`<style>${css} p{font:${font};font-synthesis:none}</style><p></p>`)
  await tab.locator('p').evaluate((element, text) => {
    element.textContent = text
  }, readersSigns)
  await tab.evaluate((what) => document.fonts.load(what, 'ệ'), font)
  expect(await fontsOf(tab, 'p')).toEqual(['own'])
  await tab.close()
})

it('slants nothing that was not drawn slanted', async () => {
  const page = await openPages(browser, { width: 1280 })
  for (const [kind, html] of Object.entries(everyPage())) {
    await page.show(html)
    const found = await page.tab.evaluate(() => {
      const slanted = [...document.querySelectorAll('body *')]
        .map((element) => getComputedStyle(element))
        .filter((style) => style.fontStyle !== 'normal' && !style.fontFamily.includes('Serif'))
      const { fontSynthesisStyle } = getComputedStyle(document.body)
      return { families: slanted.map(({ fontFamily }) => fontFamily), fontSynthesisStyle }
    })
    expect([kind, found]).toEqual([kind, { families: [], fontSynthesisStyle: 'none' }])
  }
  await page.close()
})
