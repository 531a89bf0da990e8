import type { Page } from 'playwright-core'

/** By the keyboard alone: Tab until it has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor()
  for (let tabs = 0; tabs < 150; tabs += 1) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) return
  }
  throw new Error(`${selector} is not reached by Tab`)
}

/** By the keyboard alone: Tab until it has the focus, then Enter. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** By the keyboard alone: Tab until it has the focus, then its words. */
export async function type(page: Page, selector: string, words: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.type(words)
}
