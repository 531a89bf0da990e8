import type { Browser, CDPSession } from 'playwright-core'

/** What one first visit to one page costs its reader. */
export type Visit = {
  readonly requests: number
  /** Bytes over the wire with headers, by kind. */
  readonly bytes: Readonly<Record<Kind, number>>
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  readonly layoutShift: number
}
const kinds = ['document', 'style', 'script', 'font', 'image', 'other'] as const
type Kind = (typeof kinds)[number]

/** 400 kbit/s and 400 ms there and back, as WebPageTest's "Slow 3G". */
const slow3g = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}

/** Opens the page on a phone with nothing in its cache. */
export async function measurePage(
  browser: Browser,
  url: string,
  { isSlow }: { readonly isSlow: boolean },
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    if (isSlow) await session.send('Network.emulateNetworkConditions', slow3g)
    const received = countBytes(session)
    await page.addInitScript(watchPaints)
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 })
    const paints = await page.evaluate(readPaints)
    return { ...received(), ...paints }
  } finally {
    await context.close()
  }
}

function countBytes(session: CDPSession): () => Pick<Visit, 'requests' | 'bytes'> {
  const kindOf = new Map<string, Kind>()
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  session.on('Network.responseReceived', ({ requestId, type }) => {
    const kind = ({ Stylesheet: 'style' } as Record<string, Kind>)[type] ?? type.toLowerCase()
    kindOf.set(requestId, kinds.includes(kind as Kind) ? (kind as Kind) : 'other')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kindOf.get(requestId) ?? 'other'] += encodedDataLength
  })
  return () => ({ requests: kindOf.size, bytes })
}

type Seen = { largest: number; shift: number }

/** Runs in the page, before its own scripts. */
function watchPaints(): void {
  const seen: Seen = { largest: 0, shift: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page. */
function readPaints(): Pick<Visit, 'firstPaintMs' | 'largestPaintMs' | 'layoutShift'> {
  const { seen } = window as unknown as { seen: Seen }
  const first = performance.getEntriesByName('first-contentful-paint')[0]
  return {
    firstPaintMs: first?.startTime ?? Number.NaN,
    largestPaintMs: seen.largest,
    layoutShift: seen.shift,
  }
}
