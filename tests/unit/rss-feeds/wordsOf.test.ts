import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../../plugins/rss-feeds/core/escapeHtml.ts'
import { beginningOf, isSomething, wordsOf } from '../../../plugins/rss-feeds/core/wordsOf.ts'
import { visibleText } from '../../../plugins/kit/text/visibleText.ts'

describe('the words of HTML', () => {
  it('are the text that was escaped into it, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const line = visibleText(text).replace(/\s+/g, ' ').trim()
        expect(wordsOf(`<p>${escapeHtml(text)}</p>`)).toBe(line)
      }),
    )
  })

  it('keep paragraphs apart, and are without what stands under pictures', () => {
    const html = '<p>Một</p><figure><img src="/a"><figcaption>Ảnh</figcaption></figure><p>Hai</p>'
    expect(wordsOf(html)).toBe('Một Hai')
  })
})

describe('the beginning of a text', () => {
  it('is no longer than asked, and ends where a word does', () => {
    const words = fc.array(fc.stringMatching(/^[a-zăđ]{1,12}$/), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.integer({ min: 15, max: 60 }), (list, most) => {
        const text = list.join(' ')
        const beginning = beginningOf(text, most)
        expect(beginning.length).toBeLessThanOrEqual(most + 1)
        expect(`${text} `.startsWith(`${beginning.replace(/…$/, '')} `)).toBe(true)
      }),
    )
  })
})

describe('a body', () => {
  it.each([
    ['', false],
    ['<p> &nbsp; </p>', false],
    ['<p>\u200b</p><div></div>', false],
    ['<p>Chữ</p>', true],
    ['<figure><img src="/a.jpg" alt="" /></figure>', true],
    ['<iframe src="https://www.youtube.com/embed/a"></iframe>', true],
  ])('of %j shows something: %s', (html, shows) => {
    expect(isSomething(html)).toBe(shows)
  })
})
