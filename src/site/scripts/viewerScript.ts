/**
 * Opens the photos of a document over the page, one after the other. Each is a link to its largest
 * file, which is what happens where this does not run. An open viewer is a step of the browser's
 * history: Back closes it, and leads no further.
 */
export function viewerScript(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a.photo-open')]
  if (links.length === 0 || !('showModal' in HTMLDialogElement.prototype)) return

  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Record<string, string> = {},
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    return element
  }
  const button = (label: string, sign: string, act: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button', class: `viewer-${sign}`, 'aria-label': label })
    made.addEventListener('click', act)
    return made
  }

  const dialog = make('dialog', { class: 'viewer', 'aria-label': 'Xem ảnh' })
  const stage = make('div', { class: 'viewer-stage' })
  const words = make('div', { class: 'viewer-words', 'aria-live': 'polite' })
  let at = 0
  let opener: HTMLAnchorElement | undefined

  function show(index: number): void {
    at = (index + links.length) % links.length
    const link = links[at]
    const picture = link?.querySelector('picture')?.cloneNode(true) as HTMLElement | undefined
    if (!link || !picture) return
    for (const part of picture.querySelectorAll('source, img')) {
      part.removeAttribute('loading')
      if (part.hasAttribute('srcset')) part.setAttribute('sizes', '100vw')
    }
    stage.replaceChildren(picture)
    const count = make('span', { class: 'viewer-count' })
    count.textContent = links.length > 1 ? `${String(at + 1)}/${String(links.length)}` : ''
    const caption = make('p')
    caption.append(
      ...[...(link.closest('figure')?.querySelector('figcaption')?.childNodes ?? [])].map((node) =>
        node.cloneNode(true),
      ),
    )
    words.replaceChildren(count, caption)
  }
  function step(by: number): void {
    if (links.length > 1) show(at + by)
  }
  const isOurs = (): boolean => !!(history.state as { photo?: true } | null)?.photo

  function open(link: HTMLAnchorElement): void {
    opener = link
    if (!dialog.isConnected) document.body.append(dialog)
    show(links.indexOf(link))
    dialog.showModal()
    history.pushState({ photo: true }, '')
  }

  const bar = make('div', { class: 'viewer-bar' })
  bar.append(
    ...(links.length > 1
      ? [
          button('Ảnh trước', 'earlier', () => {
            step(-1)
          }),
          button('Ảnh sau', 'later', () => {
            step(1)
          }),
        ]
      : []),
    button('Đóng', 'close', () => {
      dialog.close()
    }),
  )
  dialog.append(stage, words, bar)

  dialog.addEventListener('close', () => {
    if (isOurs()) history.back()
    opener?.focus({ preventScroll: true })
  })
  addEventListener('popstate', () => {
    if (dialog.open) dialog.close()
    // Forward leads into a step that shows nothing.
    else if (isOurs()) history.replaceState(null, '')
  })
  // A page that was loaded anew in the middle.
  if (isOurs()) history.replaceState(null, '')

  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') step(-1)
    if (key === 'ArrowRight') step(1)
  })
  dialog.addEventListener('click', ({ target }) => {
    if (target === stage || target === dialog) dialog.close()
  })

  let from: { readonly x: number; readonly y: number } | null = null
  stage.addEventListener('touchstart', ({ touches }) => {
    const [first, second] = touches
    const isZoomed = (visualViewport?.scale ?? 1) > 1.01
    from = first && !second && !isZoomed ? { x: first.clientX, y: first.clientY } : null
  })
  stage.addEventListener('touchend', ({ changedTouches: [last] }) => {
    if (!from || !last) return
    const across = last.clientX - from.x
    const isAcross = Math.abs(across) > 2 * Math.abs(last.clientY - from.y)
    from = null
    if (isAcross && Math.abs(across) > 40) step(across < 0 ? 1 : -1)
  })

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.photo-open')
    // Another tab, a download: the link's own ways stay.
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !links.includes(link) || !isPlain || event.defaultPrevented) return
    event.preventDefault()
    open(link)
  })
}
