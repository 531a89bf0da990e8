import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crossOriginHeaders, parseWidgetOrigins } from '../../../plugins/kit/widgets/crossOrigin.ts'
import { widgetScript } from '../../../plugins/kit/widgets/widgetScript.ts'

describe('the script of the widgets', () => {
  it('is a program of less than 3 kB that needs nothing else', () => {
    const { body } = widgetScript()
    expect(gzipSync(body).length).toBeLessThan(3 * 1024)
    expect(() => new Script(String(body))).not.toThrow()
    expect(String(body)).not.toMatch(/__vi|__name|import\(|require\(/)
  })

  it('may be loaded by pages of other sites', () => {
    expect(widgetScript().headers['cross-origin-resource-policy']).toBe('cross-origin')
  })
})

describe('cross-origin headers', () => {
  const allowed = ['https://congdoan.vn']

  it('name the origin that may read, and nobody else', () => {
    const origin = 'access-control-allow-origin'
    expect(crossOriginHeaders(allowed, 'https://congdoan.vn')[origin]).toBe('https://congdoan.vn')
    expect(crossOriginHeaders(allowed, 'https://evil.example')[origin]).toBeUndefined()
    expect(crossOriginHeaders(allowed, undefined)[origin]).toBeUndefined()
    expect(crossOriginHeaders([], 'null')[origin]).toBeUndefined()
    expect(crossOriginHeaders(['*'], 'https://any.example')[origin]).toBe('*')
  })

  it('tell caches that they differ by origin', () => {
    expect(crossOriginHeaders(allowed, undefined)['vary']).toContain('Origin')
  })
})

describe('the allow-list', () => {
  it('takes origins and puts them in their normal form', () => {
    expect(parseWidgetOrigins(['https://CongDoan.vn:443/', '*'], 'x')).toEqual([
      'https://congdoan.vn',
      '*',
    ])
  })

  it.each(['congdoan.vn', 'https://congdoan.vn/trang', 'ftp://a.vn', ''])('refuses %j', (entry) => {
    expect(() => parseWidgetOrigins([entry], 'related-news: widgetOrigins')).toThrow(
      /related-news: widgetOrigins: .* is no origin; expected/,
    )
  })
})
