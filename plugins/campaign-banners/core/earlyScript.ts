/**
 * Runs in the reader's browser before the first paint, from the page's own markup: gives banners their
 * colours, which its element carries as `data-tb-css`, and hides what she closed or has seen often
 * enough, so that nothing moves afterwards.
 *
 * Sent as its own source text: it may use nothing from outside itself.
 */
export function earlyScript(): void {
  const rules = [document.currentScript?.dataset['tbCss'] ?? '']
  const hidden = selectorsOfHidden()
  if (hidden.length > 0) rules.push(`${hidden.join(',')}{display:none!important}`)
  document.documentElement.classList.add('tb-js')
  try {
    // Not a style element, which the page's content policy forbids.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules.join(''))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  } catch {
    // Safari before 16.4 cannot: banners keep the site's own colours, and go as they come in.
    if (hidden.length > 0) hideAsTheyCome()
  }

  function selectorsOfHidden(): string[] {
    try {
      const { closed = {}, seen = {} } = JSON.parse(localStorage.getItem('tb') ?? '{}') as {
        closed?: Record<string, string>
        seen?: Record<string, readonly [string, number]>
      }
      const today = new Date().toDateString()
      const quoted = (text: string): string => `"${CSS.escape(text)}"`
      const whatClosed = Object.entries(closed).map(
        ([campaign, revision]) => `[data-tb=${quoted(campaign)}][data-tb-r=${quoted(revision)}]`,
      )
      // What was seen on other days counts no more.
      const whatSeen = Object.entries(seen)
        .filter(([, [day]]) => day === today)
        .flatMap(([campaign, [, times]]) =>
          Array.from(
            { length: times },
            (_, index) => `[data-tb=${quoted(campaign)}][data-tb-cap="${String(index + 1)}"]`,
          ),
        )
      return [...whatClosed, ...whatSeen]
    } catch {
      return []
    }
  }

  function hideAsTheyCome(): void {
    const hide = (): void => {
      for (const banner of document.querySelectorAll<HTMLElement>(hidden.join(','))) {
        banner.style.setProperty('display', 'none', 'important')
      }
    }
    const watcher = new MutationObserver(hide)
    watcher.observe(document, { childList: true, subtree: true })
    document.addEventListener('DOMContentLoaded', () => {
      watcher.disconnect()
      hide()
    })
  }
}
