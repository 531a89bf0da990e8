/** Of the types for workers, which cannot stand beside those for pages, what is used here. */
type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Extendable & {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
type Message = { readonly path: string; readonly headline: string; readonly photo: string }
type Scope = {
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', act: (event: Extendable) => void): void
  addEventListener(name: 'fetch', act: (event: Fetching) => void): void
  addEventListener(
    name: 'message',
    act: (event: Extendable & { readonly data: Message }) => void,
  ): void
}

export type WorkerSettings = {
  /** Another one, another set of files. */
  readonly version: string
  /** The page for readers without a connection, and what it is made of. */
  readonly shell: readonly string[]
  readonly offlinePath: string
  readonly statePath: string
  /** How many stories are kept. */
  readonly most: number
}

/**
 * The site's service worker. The network is asked first for every page: what was kept is for readers
 * who have none, and goes as soon as the site says that it is gone. It has nothing to do with the
 * panel, the API, feeds and whatever else is no page, and lets them pass as if it were not there.
 *
 * Sent as its own source text: it may use nothing from outside itself.
 */
export function workerScript(settings: WorkerSettings): void {
  const { version, shell, offlinePath, statePath, most } = settings
  const scope = self as unknown as Scope
  const [stories, photos, files] = ['tin-da-doc', 'anh-da-xem', `giao-dien-${version}`]
  const isStory = (path: string): boolean => /\d\.html$/.test(path)
  const isNoPage = (path: string): boolean =>
    /^\/(?:admin|api|_next|tb|rss|widgets|media|assets|sitemaps|the-chia-se|healthz|readyz|metrics)(?:\/|$)/i.test(
      path,
    ) || /\.(?!html$|media$)[a-z]+$/i.test(path)
  /** The story that the network gave last: kept once its page says that it is being read. */
  let last: { readonly path: string; readonly answer: Response } | null = null
  let checkedAt = 0

  scope.addEventListener('install', (event) => {
    const fill = async (): Promise<void> => {
      const cache = await caches.open(files)
      await cache.addAll(shell.map((path) => new Request(path, { cache: 'no-cache' })))
      await scope.skipWaiting()
    }
    event.waitUntil(fill())
  })
  scope.addEventListener('activate', (event) => {
    const takeOver = async (): Promise<void> => {
      const names = await caches.keys()
      const old = names.filter((name) => ![stories, photos, files].includes(name))
      await Promise.all(old.map((name) => caches.delete(name)))
      await scope.clients.claim()
    }
    event.waitUntil(takeOver())
  })
  scope.addEventListener('message', (event) => {
    event.waitUntil(keep(event.data))
  })
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== location.origin) return
    if (request.mode === 'navigate') {
      if (!isNoPage(pathname)) event.respondWith(page(event, pathname))
    } else if (/^\/assets\/.+\.[0-9a-f]{10}\.\w+$/.test(pathname)) {
      event.respondWith(file(request, pathname))
    } else if (pathname.startsWith('/media/') && request.destination === 'image') {
      event.respondWith(
        fetch(request).catch(async () => (await match(photos, pathname)) ?? Response.error()),
      )
    }
  })

  async function match(name: string, path: string): Promise<Response | undefined> {
    return (await caches.open(name)).match(path)
  }
  async function page(event: Fetching, path: string): Promise<Response> {
    try {
      const answer = await fetch(event.request)
      const isGone = answer.status === 404 || answer.status === 410
      if (isGone || answer.type === 'opaqueredirect') event.waitUntil(forget(path))
      else if (answer.ok && isStory(path)) last = { path, answer: answer.clone() }
      return answer
    } catch {
      const kept = await match(stories, path)
      if (kept) return withNotice(kept)
      return (await match(files, offlinePath)) ?? Response.error()
    }
  }
  /** A story may have been mended, or taken back, since it was kept. */
  async function withNotice(kept: Response): Promise<Response> {
    const at = new Date(kept.headers.get('date') ?? '')
    const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
    const time = { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' } as const
    const since = isNaN(at.getTime()) ? '' : ` lúc ${at.toLocaleString('vi', { ...day, ...time })}`
    const notice = `<p class="replaced" role="status">Không có mạng: đây là bản máy bạn giữ lại${since}. Bài có thể đã được sửa hoặc gỡ sau đó. <a href="${offlinePath}">Các bài khác trên máy</a></p>`
    const page = (await kept.text()).replace(/<main[^>]*>/, (main) => main + notice)
    return new Response(page, { headers: kept.headers })
  }
  /** Their addresses say what is in them. A kept page may ask for those of before. */
  async function file(request: Request, path: string): Promise<Response> {
    const cache = await caches.open(files)
    const kept = await cache.match(path)
    if (kept) return kept
    try {
      const answer = await fetch(request)
      if (answer.ok) await cache.put(path, answer.clone())
      return answer
    } catch {
      const [name = '', , kind = ''] = path.split('.')
      const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname)
      const alike = paths.find((other) => other.startsWith(`${name}.`) && other.endsWith(kind))
      return (alike === undefined ? undefined : await cache.match(alike)) ?? Response.error()
    }
  }
  async function forget(path: string): Promise<void> {
    const cache = await caches.open(stories)
    const photo = (await cache.match(path))?.headers.get('x-photo')
    await cache.delete(path)
    if (photo) await (await caches.open(photos)).delete(decodeURIComponent(photo))
  }
  async function keep({ path, headline, photo }: Message): Promise<void> {
    if (!isStory(path)) return
    const own = last?.path === path ? last.answer : null
    last = null
    const answer = own ?? (await fetch(path, { cache: 'no-cache' }))
    if (!answer.ok || answer.redirected) {
      if (answer.status < 500) await forget(path)
      return
    }
    // Whole first: a connection that ends in the middle takes nothing away that was kept before.
    const body = await answer.blob()
    await forget(path)
    const headers = new Headers(answer.headers)
    headers.delete('content-encoding')
    headers.delete('content-length')
    headers.set('x-headline', encodeURIComponent(headline))
    headers.set('x-photo', encodeURIComponent(photo && new URL(photo).pathname))
    const cache = await caches.open(stories)
    await cache.put(path, new Response(body, { headers }))
    if (photo) await (await caches.open(photos)).add(photo).catch(() => undefined)
    const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname)
    for (const oldest of kept.slice(0, Math.max(0, kept.length - most))) await forget(oldest)
    await forgetWithdrawn(kept.slice(-most))
  }
  /** Every ten minutes at most: what was taken back does not wait for its reader to ask for it. */
  async function forgetWithdrawn(paths: readonly string[]): Promise<void> {
    if (Date.now() - checkedAt < 600_000) return
    checkedAt = Date.now()
    const numberOf = (path: string): number => Number(/(\d+)\.html$/.exec(path)?.[1])
    const numbers = paths.map(numberOf).sort((a, b) => a - b)
    const answer = await fetch(`${statePath}?so=${numbers.join(',')}`)
    if (!answer.ok) return
    const found = (await answer.json()) as readonly { readonly number: number }[]
    const visible = new Set(found.map(({ number }) => number))
    for (const path of paths) if (!visible.has(numberOf(path))) await forget(path)
  }
}
