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

type Reader = Parameters<typeof openPages>[1]

/** What a look at each kind of page finds. */
async function findOnEveryPage(reader: Reader, look: (page: Page) => Promise<string[]>) {
  const page = await openPages(browser, reader)
  const faults: string[] = []
  for (const [kind, html] of Object.entries(everyPage())) {
    await page.show(html)
    faults.push(...(await look(page.tab)).map((fault) => `${kind}: ${fault}`))
  }
  await page.close()
  return faults
}

describe('every kind of page', () => {
  it('has one h1, and leaves no level of headings out', async () => {
    const faults = await findOnEveryPage({ width: 1280 }, (tab) =>
      tab.locator('main :is(h1, h2, h3, h4)').evaluateAll((headings) => {
        const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
        const ones = levels.filter((level) => level === 1).length
        const skipped = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1)
        return [
          ...(ones === 1 ? [] : [`${ones} h1`]),
          ...skipped.map(({ tagName, textContent }) => `${tagName} “${textContent}”`),
        ]
      }),
    )
    expect(faults).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'underlines a link among words in the colour of its words, in the %s',
    async (colorScheme) => {
      const faults = await findOnEveryPage({ width: 1280, colorScheme }, (tab) =>
        tab.locator('a').evaluateAll((links) =>
          links
            .filter((link) =>
              [...(link.parentElement?.childNodes ?? [])].some(
                (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
              ),
            )
            .filter((link) => {
              const style = getComputedStyle(link)
              const isUnderlined = style.textDecorationLine.includes('underline')
              return !isUnderlined || style.textDecorationColor !== style.color
            })
            .map((link) => `“${link.textContent}” in ${link.parentElement?.className ?? ''}`),
        ),
      )
      expect(faults).toEqual([])
    },
  )

  it.each([320, 375])('has no target under 24 px for a finger at %i px', async (width) => {
    const faults = await findOnEveryPage({ width }, (tab) =>
      tab.locator('a, button, summary').evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width: wide, height } = target.getBoundingClientRect()
          const isInText = getComputedStyle(target).display === 'inline'
          // WCAG 2.5.8 excepts what stands in a sentence; what is hidden is no target.
          if (isInText || wide === 0 || target.matches('.skip') || !target.checkVisibility())
            return []
          if (wide >= 24 && height >= 24) return []
          return [`“${target.textContent}” is ${Math.round(wide)} × ${Math.round(height)}`]
        }),
      ),
    )
    expect(faults).toEqual([])
  })

  it('leads on from its end', async () => {
    const faults = await findOnEveryPage({ width: 1280 }, (tab) =>
      tab.evaluate(() => {
        const own = new Set([location.pathname, '/'])
        const links = [...document.querySelectorAll('main a')].map((link) =>
          link.getAttribute('href'),
        )
        return links.some((href) => href && !own.has(href) && !href.startsWith('#'))
          ? []
          : ['nothing in it leads anywhere']
      }),
    )
    expect(faults).toEqual([])
  })

  it('prints what it is about, and no way around the site', async () => {
    const faults = await findOnEveryPage({ width: 720, media: 'print' }, (tab) =>
      tab.evaluate(() => {
        const isSeen = (element: Element) => element.checkVisibility()
        const about = document.querySelectorAll(
          'main h1, .prose, :is(.list, .home) :is(h2, h3):not(.tb *), :is(.list, .home) .card-text',
        )
        const around = document.querySelectorAll('.nav, .footer, .filter, .pager, .tools, .share')
        return [
          ...[...about]
            .filter((part) => !isSeen(part))
            .map((part) => `without “${part.textContent}”`),
          ...[...around].filter(isSeen).map((part) => `with .${part.className}`),
        ]
      }),
    )
    expect(faults).toEqual([])
  })

  it('names the paper once in its imprint', async () => {
    const faults = await findOnEveryPage({ width: 1280 }, async (tab) => {
      const names = tab.locator('.footer p').getByText('Báo Lao động Thủ đô', { exact: true })
      const count = await names.count()
      return count === 1 ? [] : [`${count} times`]
    })
    expect(faults).toEqual([])
  })
})

it('the row of sections shows the place it is in and the item in focus', async () => {
  const page = await openPages(browser, { width: 375 })
  await page.show(everyPage({ places: [] }).section)
  const row = page.tab.locator('.nav-row')
  const links = row.locator('a')
  const frame = await row.boundingBox()
  const isInSight = async (at: number): Promise<boolean> => {
    const box = await links.nth(at).boundingBox()
    return !!box && !!frame && box.x >= frame.x && box.x + box.width <= frame.x + frame.width
  }
  await page.tab.locator('.nav-all summary').focus()
  const count = await links.count()
  const fade = () => row.evaluate((element) => getComputedStyle(element).maskImage)
  // The end fades where it goes on, and not over what is in focus.
  expect(await fade()).toContain('gradient')
  for (let at = 0; at < count; at += 1) {
    await page.tab.keyboard.press('Tab')
    expect(await isInSight(at), `item ${at}`).toBe(true)
    expect(await fade()).toBe('none')
  }
  await page.close()
})
