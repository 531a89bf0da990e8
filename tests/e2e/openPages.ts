import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { siteAssets } from '../../src/site/index.ts'

const origin = 'https://paper.example'

type Reader = {
  readonly width: number
  readonly height?: number
  /** Size of text that the reader asks for. */
  readonly percent?: number
  readonly colorScheme?: BrowserContextOptions['colorScheme']
  readonly javaScriptEnabled?: boolean
  readonly media?: 'screen' | 'print'
}

/** A tab that shows ready markup with the site's own style sheet and fonts, and no server behind it. */
export async function openPages(browser: Browser, reader: Reader) {
  const { width, height = 812, percent = 100, colorScheme = 'light' } = reader
  const { javaScriptEnabled = true, media = 'screen' } = reader
  const context = await browser.newContext({
    ...{ viewport: { width, height }, colorScheme, javaScriptEnabled },
    // Nothing stands between a page and what it is given here.
    serviceWorkers: 'block',
  })
  const tab = await context.newPage()
  await tab.emulateMedia({ media })
  const assets = new Map((await siteAssets()).map((asset) => [asset.path, asset]))
  let document = ''
  await tab.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: document })
    const asset = assets.get(pathname)
    if (!asset) return route.abort()
    return route.fulfill({ contentType: asset.contentType, body: asset.body })
  })
  return {
    tab: tab satisfies Page,
    async show(html: string): Promise<void> {
      document = html
      await tab.goto(`${origin}/`, { waitUntil: 'load' })
      if (percent !== 100) await tab.addStyleTag({ content: `html{font-size:${percent}%}` })
    },
    close: () => context.close(),
  }
}
