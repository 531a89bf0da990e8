/**
 * Tells the worker which story was read, and on the page for readers without a connection lists what it
 * kept.
 */
export function keptScript({ workerPath }: { workerPath: string }): void {
  async function listKept(list: HTMLElement): Promise<void> {
    const stories = await caches.open('tin-da-doc')
    const lines: HTMLLIElement[] = []
    for (const request of await stories.keys()) {
      const headline = (await stories.match(request))?.headers.get('x-headline')
      if (!headline) continue
      const link = document.createElement('a')
      link.href = new URL(request.url).pathname
      link.textContent = decodeURIComponent(headline)
      const line = document.createElement('li')
      line.append(link)
      lines.unshift(line)
    }
    list.replaceChildren(...lines)
    const none = document.querySelector<HTMLElement>('.kept-none')
    if (none) none.hidden = lines.length > 0
  }
  const list = document.querySelector<HTMLElement>('.kept-list')
  if (list) listKept(list).catch(() => undefined)

  async function tell(): Promise<void> {
    await navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' })
    const { active } = await navigator.serviceWorker.ready
    const headline = document.querySelector('article.article-story h1')?.textContent.trim()
    if (!headline) return
    const photo = document.querySelector<HTMLImageElement>('.article-story>.photo img')
    active?.postMessage({ path: location.pathname, headline, photo: photo?.currentSrc ?? '' })
  }
  // The page first; some browsers keep nothing in a private window.
  if ('serviceWorker' in navigator) {
    addEventListener('load', () => {
      tell().catch(() => undefined)
    })
  }
}
