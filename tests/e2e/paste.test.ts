import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordDesktop } from '../factories/pastedHtml.ts'
import { launchBrowser, logIn, openTab, startStory } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 3937
let server: DemoServer
let browser: Browser
let page: Page
beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  ;({ page } = await openTab(browser, { baseURL: siteUrlOf(port) }))
  await logIn(page, administrator)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** An empty story's text, with the cursor in it. */
async function openEmptyStory() {
  await startStory(page, 'Bài để dán')
  const text = page.locator('[data-lexical-editor]').first()
  await text.click()
  return text
}

/** As the clipboard gives it. */
const paste = (flavours: Readonly<Record<string, string>>, files = 0) =>
  page
    .locator('[data-lexical-editor]')
    .first()
    .evaluate(
      (element, [data, count]) => {
        const clipboardData = new DataTransfer()
        for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value)
        for (let number = 0; number < count; number += 1) {
          clipboardData.items.add(new File(['x'], 'anh.png', { type: 'image/png' }))
        }
        const event = new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        })
        element.dispatchEvent(event)
      },
      [flavours, files] as const,
    )

describe('a paste into a story', () => {
  it('from Word has lists, no deleted words, and tells of the picture that stayed behind', async () => {
    const text = await openEmptyStory()
    await paste({ 'text/html': wordDesktop, 'text/plain': 'x' })
    await page.getByText('1 ảnh hoặc video không chép theo được').waitFor()
    expect(await text.locator(':scope > ul').count()).toBe(1)
    expect(await text.locator('ul ul li').allInnerTexts()).toEqual(['Mang theo giấy tờ tùy thân.'])
    expect(await text.locator('ol li').allInnerTexts()).toEqual(['Việc thứ nhất.', 'Việc thứ hai.'])
    expect(await text.locator('table td[rowspan="2"]').innerText()).toBe('Xã A')
    const words = await text.innerText()
    expect(words).toContain('150 triệu đồng')
    expect(words).not.toContain('200 triệu đồng')
    expect(words).toContain('⟦Ảnh “Biểu đồ” chưa chép được')
    expect(words).not.toContain('·')
  })

  it('of an old font is Unicode', async () => {
    const text = await openEmptyStory()
    await paste({ 'text/plain': 'Céng hßa X· héi Chñ nghÜa ViÖt Nam' })
    await expect.poll(() => text.innerText()).toContain('Cộng hòa Xã hội Chủ nghĩa Việt Nam')
  })

  it('of picture files alone says how pictures are added', async () => {
    await openEmptyStory()
    await paste({}, 1)
    await page.getByText('Ảnh không dán hay kéo thẳng vào bài được').waitFor()
  })
})
