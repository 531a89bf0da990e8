import type { Page } from 'playwright-core'

/** Until a page is alive its headings are as they were sent. */
const aliveMs = 15_000

/**
 * The headings of a page that stand deeper than one below what is before them, as who hears the page has them.
 * What somebody writes into a text has an outline of its own.
 */
export async function skippedLevels(page: Page): Promise<string[]> {
  const until = Date.now() + aliveMs
  let found = await page.evaluate(skipped)
  while (found.length > 0 && Date.now() < until) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    found = await page.evaluate(skipped)
  }
  return found
}

function skipped(): string[] {
  const levelOf = (heading: Element): number =>
    Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1))
  const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(
    (heading) => heading.checkVisibility() && !heading.closest('[contenteditable]'),
  )
  return shown.flatMap((heading, at) => {
    const before = shown[at - 1]
    const isSkipped = before !== undefined && levelOf(heading) > levelOf(before) + 1
    return isSkipped ? [`${levelOf(heading)}: ${heading.textContent}`] : []
  })
}
