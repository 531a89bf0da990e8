type Settings = { readonly eventsPath: string }
type Memory = {
  /** Campaign → the revision that the reader closed. */
  readonly closed: Record<string, string>
  /** Campaign → day and how often it was seen on it. */
  seen: Record<string, readonly [string, number]>
}

/**
 * Runs in the reader's browser once the page is there (what is to happen before is `earlyScript.ts`'s):
 * keeps her dismissals and tells what was seen. It remembers in her own storage and sends nothing that could tell two readers apart: each page view
 * has a random number of its own, which is kept nowhere.
 *
 * Sent as its own source text: it may use nothing from outside itself.
 */
export function readerScript({ eventsPath }: Settings): void {
  const storageKey = 'tb'
  const day = new Date().toDateString()
  const view = `${Math.floor(Date.now() / 1000).toString(36)}-${Array.from(
    crypto.getRandomValues(new Uint8Array(12)),
    (byte) => byte.toString(16).padStart(2, '0'),
  ).join('')}`
  const memory = recall()

  function recall(): Memory {
    try {
      const { closed = {}, seen = {} } = JSON.parse(
        localStorage.getItem(storageKey) ?? '{}',
      ) as Partial<Memory>
      return { closed, seen }
    } catch {
      return { closed: {}, seen: {} }
    }
  }
  function keep(): void {
    try {
      localStorage.setItem(storageKey, JSON.stringify(memory))
    } catch {
      // Storage is full or forbidden: then this lasts for this page.
    }
  }

  // What was seen on other days counts no more.
  memory.seen = Object.fromEntries(Object.entries(memory.seen).filter(([, [on]]) => on === day))
  const quoted = (text: string): string => `"${CSS.escape(text)}"`

  const send = (events: readonly (readonly [string, string])[]): void => {
    if (events.length > 0) navigator.sendBeacon(eventsPath, JSON.stringify({ view, events }))
  }

  function close(banner: HTMLElement, token: string): void {
    memory.closed[banner.dataset['tb'] ?? ''] = banner.dataset['tbR'] ?? ''
    keep()
    send([[token, 'dismissals']])
    const main = document.querySelector<HTMLElement>('main')
    banner.hidden = true
    banner.remove()
    // The button that had the focus is gone: go on reading from the text.
    main?.focus({ preventScroll: true })
  }

  function watch(banner: HTMLElement, token: string): void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer)
        if (!entry || entry.intersectionRatio < 0.5) return
        // Half of it for one second (MRC Viewable Ad Impression Measurement Guidelines).
        timer = setTimeout(() => {
          if (document.visibilityState !== 'visible') return
          observer.disconnect()
          send([[token, 'viewable']])
        }, 1000)
      },
      { threshold: [0, 0.5] },
    )
    observer.observe(banner)
  }

  function start(): void {
    const shown: [string, string][] = []
    for (const banner of document.querySelectorAll<HTMLElement>('[data-tb-t]')) {
      const token = banner.dataset['tbT'] ?? ''
      if (banner.getClientRects().length === 0) continue
      shown.push([token, 'impressions'])
      const campaign = banner.dataset['tb'] ?? ''
      if (banner.dataset['tbCap']) {
        memory.seen[campaign] = [day, (memory.seen[campaign]?.[1] ?? 0) + 1]
      }
      watch(banner, token)
      banner.querySelector('.tb-x')?.addEventListener('click', () => {
        close(banner, token)
      })
      banner.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape' && banner.querySelector('.tb-x')) close(banner, token)
      })
      banner.querySelector('.tb-go')?.addEventListener('click', ({ currentTarget }) => {
        const link = currentTarget as HTMLAnchorElement
        link.search = `?v=${view}`
      })
    }
    keep()
    send(shown)
  }

  /**
   * The browser's Back shows a page as it was left. What was closed meanwhile goes at once, and what
   * ended or was taken back as soon as the site has said what stands on the page now.
   */
  async function comeBack(): Promise<void> {
    const { closed } = recall()
    const banners = [...document.querySelectorAll<HTMLElement>('[data-tb]')]
    const selectorOf = ({ dataset: { tb = '', tbR = '' } }: HTMLElement): string =>
      `[data-tb=${quoted(tb)}][data-tb-r=${quoted(tbR)}]`
    for (const banner of banners) {
      if (closed[banner.dataset['tb'] ?? ''] === banner.dataset['tbR']) banner.remove()
    }
    const answer = await fetch(location.href, { cache: 'no-cache' })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const banner of banners) if (!page.querySelector(selectorOf(banner))) banner.remove()
  }
  addEventListener('pageshow', ({ persisted }) => {
    // Without a connection the page stays as it was.
    if (persisted) comeBack().catch(() => undefined)
  })

  function whenReady(): void {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
  }
  // A page that the browser makes in advance may never be seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', whenReady, { once: true })
  } else whenReady()
}
