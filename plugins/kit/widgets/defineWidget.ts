/**
 * The custom element of every widget, as it runs in a page that is not ours:
 *
 * ```html
 * <script src="https://laodongthudo.vn/widgets/widget.js" async></script>
 * <thu-do-widget src="https://laodongthudo.vn/widgets/related/articles/12">
 *   <a href="https://laodongthudo.vn/">Tin từ Báo Lao động Thủ đô</a>
 * </thu-do-widget>
 * ```
 *
 * It fetches `src` as JSON `{ html, css, tell }` without credentials and shows it in a shadow root; what
 * stands inside the element stays in view until then, and for good where the answer is not one.
 * Styles are adopted and not written into the page, so a page that forbids inline styles shows them.
 * `src` has to be of the origin that this script came from: whoever can only choose an attribute of
 * a page must not bring HTML of her own into it.
 *
 * Where `tell` names an address of that origin, elements with a signed token (`data-tb-t`) are
 * reported to it: that they were shown, and that half of one was in view for a second. Like the
 * site's own pages it sends a random number for each view and nothing that tells readers apart.
 *
 * The function is sent to browsers as its own source ({@link widgetScript}); it therefore uses
 * nothing from outside itself and no syntax that a bundler replaces by a helper.
 */
export function defineWidget(window: Window & typeof globalThis): void {
  const name = 'thu-do-widget'
  const { document, customElements } = window
  const script = document.currentScript
  if (!(script instanceof window.HTMLScriptElement) || customElements.get(name)) return
  const home = new window.URL(script.src).origin
  const trusted = (
    window as typeof window & {
      trustedTypes?: {
        createPolicy(name: string, rules: object): { createHTML(html: string): string }
      }
    }
  ).trustedTypes
  // A page that allows no policy of this name keeps its fallback, as after any other failure.
  const markup = trusted
    ? trusted.createPolicy(name, { createHTML: (html: string) => html })
    : { createHTML: (html: string) => html }

  customElements.define(
    name,
    class extends window.HTMLElement {
      static observedAttributes = ['src']

      attributeChangedCallback(): void {
        if (this.isConnected) this.load()
      }

      connectedCallback(): void {
        this.load()
      }

      load(): void {
        const address = this.getAttribute('src')
        if (address === null || address === this.dataset['shown']) return
        const url = window.URL.parse(address, document.baseURI)
        if (url === null || url.origin !== home) {
          this.fail(`${name}: src is ${address}; expected an address on ${home}`)
          return
        }
        this.dataset['shown'] = address
        window
          .fetch(url, { credentials: 'omit', headers: { accept: 'application/json' } })
          .then((answer) => {
            if (!answer.ok) throw new Error(`${name}: ${url.href} answered ${answer.status}`)
            return answer.json() as Promise<{ html?: unknown; css?: unknown; tell?: unknown }>
          })
          .then(({ html, css, tell }) => {
            if (typeof html !== 'string') throw new Error(`${name}: ${url.href} holds no html`)
            // Another address was set while this one was on its way.
            if (this.getAttribute('src') !== address) return
            const root = this.show(html, typeof css === 'string' ? css : '')
            if (typeof tell === 'string' && tell.startsWith(`${home}/`)) this.count(root, tell)
          })
          .catch((error: unknown) => {
            this.fail(String(error))
          })
      }

      show(html: string, css: string): ShadowRoot {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
        root.innerHTML = markup.createHTML(html)
        try {
          const sheet = new window.CSSStyleSheet()
          sheet.replaceSync(css)
          root.adoptedStyleSheets = [sheet]
        } catch {
          // Safari before 16.4 cannot; a style element needs the leave of the page's content policy.
          const style = document.createElement('style')
          style.textContent = css
          root.prepend(style)
        }
        this.dispatchEvent(new window.CustomEvent(`${name}:shown`, { bubbles: true }))
        return root
      }

      count(root: ShadowRoot, address: string): void {
        const bytes = window.crypto.getRandomValues(new window.Uint8Array(12))
        const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
        const view = `${Math.floor(Date.now() / 1000).toString(36)}-${digits}`
        const report = (token: string, kind: string): void => {
          const events = [[token, kind]]
          window.navigator.sendBeacon(address, JSON.stringify({ view, events }))
        }
        for (const shown of root.querySelectorAll<HTMLElement>('[data-tb-t]')) {
          const token = shown.dataset['tbT'] ?? ''
          // The other width's.
          if (shown.getClientRects().length === 0) continue
          report(token, 'impressions')
          for (const link of shown.querySelectorAll('a')) link.search = `?v=${view}`
          let timer: ReturnType<typeof setTimeout> | undefined
          const observer = new window.IntersectionObserver(
            ([entry]) => {
              window.clearTimeout(timer)
              if (!entry || entry.intersectionRatio < 0.5) return
              timer = setTimeout(() => {
                if (document.visibilityState !== 'visible') return
                observer.disconnect()
                report(token, 'viewable')
              }, 1000)
            },
            { threshold: [0, 0.5] },
          )
          observer.observe(shown)
        }
      }

      fail(message: string): void {
        delete this.dataset['shown']
        window.console.warn(message)
        this.dispatchEvent(new window.CustomEvent(`${name}:failed`, { bubbles: true }))
      }
    },
  )
}
