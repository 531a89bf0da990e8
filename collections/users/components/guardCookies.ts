const guard = '__Host-'

/**
 * Has scripts of a page write its cookies with `Secure`, and those of the panel under the prefix
 * that browsers guard, and read them by the names that they know. Payload's script writes the colour
 * scheme as a plain cookie, and offers no setting for it. Returns what undoes it.
 */
export function guardCookies(page: object, prototype: object, cookiePrefix: string): () => void {
  const plain = Object.getOwnPropertyDescriptor(prototype, 'cookie')
  const panels = `${cookiePrefix}-`
  Object.defineProperty(page, 'cookie', {
    configurable: true,
    get: () =>
      (plain?.get?.call(page) as string)
        .split('; ')
        .map((cookie) => (cookie.startsWith(guard + panels) ? cookie.slice(guard.length) : cookie))
        .join('; '),
    set(cookie: string) {
      const name = cookie.startsWith(panels) ? guard : ''
      plain?.set?.call(page, `${name}${cookie}; Secure; SameSite=Lax`)
    },
  })
  return () => {
    Reflect.deleteProperty(page, 'cookie')
  }
}
