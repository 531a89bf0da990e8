import { describe, expect, it } from 'vitest'
import { guardCookies } from '../../../collections/users/components/guardCookies.ts'

/** As a browser has it: writing adds one, reading gives names and values only. */
function openPage() {
  const written: string[] = []
  class Page {
    get cookie(): string {
      return written.map((cookie) => cookie.split(';')[0]).join('; ')
    }
    set cookie(cookie: string) {
      written.push(cookie)
    }
  }
  return { page: new Page(), prototype: Page.prototype, written }
}

describe('cookies that scripts of the panel write', () => {
  it('are guarded by name and attributes, and read by the names that the scripts know', () => {
    const { page, prototype, written } = openPage()
    guardCookies(page, prototype, 'payload')
    page.cookie = 'payload-theme=dark;expires=Fri, 01 Jan 2027 00:00:00 GMT;path=/'
    page.cookie = 'other=1'
    expect(written).toEqual([
      '__Host-payload-theme=dark;expires=Fri, 01 Jan 2027 00:00:00 GMT;path=/; Secure; SameSite=Lax',
      'other=1; Secure; SameSite=Lax',
    ])
    expect(page.cookie).toBe('payload-theme=dark; other=1')
  })

  it('are the browser’s own again afterwards', () => {
    const { page, prototype, written } = openPage()
    guardCookies(page, prototype, 'payload')()
    page.cookie = 'payload-theme=dark'
    expect(written).toEqual(['payload-theme=dark'])
  })
})
