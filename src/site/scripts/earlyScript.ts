/**
 * Runs before the first paint, from the page's own markup: the reader's size of text and colours hold
 * from the first letter on. It also says to the style sheet what this browser can do, so that a button
 * is there from the start or not at all.
 *
 * Sent as its own source text: it may use nothing from outside itself.
 */
export function earlyScript(): void {
  const root = document.documentElement
  root.classList.add('js')
  if ('share' in navigator) root.classList.add('can-share')

  const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
  const colors = bars.map(({ content }) => content)

  function apply({ size, theme }: Record<string, unknown>): void {
    if (['1', '2', '3'].includes(String(size))) root.dataset['size'] = String(size)
    else delete root.dataset['size']
    const at = ['light', 'dark'].indexOf(String(theme))
    if (at < 0) delete root.dataset['theme']
    else root.dataset['theme'] = String(theme)
    bars.forEach((bar, index) => {
      bar.content = colors[at < 0 ? index : at] ?? ''
    })
  }
  function recall(): void {
    try {
      apply(Object(JSON.parse(localStorage.getItem('xem') ?? '{}')) as Record<string, unknown>)
    } catch {
      // Storage is forbidden, or holds what we never wrote: the page stays as the machine has it.
    }
  }

  recall()
  // Chosen on this page; in another tab; on a page that this one was left for.
  addEventListener('xem', (event) => {
    apply((event as CustomEvent<Record<string, unknown>>).detail)
  })
  addEventListener('storage', ({ key }) => {
    if (key === 'xem' || key === null) recall()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) recall()
  })
}
