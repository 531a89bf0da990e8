import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Body } from '../../../src/site/body/Body.tsx'
import { buildPhoto, buildTeaser } from './models.ts'

const lookups = {
  photos: new Map([['7', buildPhoto()]]),
  teasers: new Map([['2', buildTeaser()]]),
}
const render = (...children: object[]): string =>
  renderToStaticMarkup(
    <Body state={{ root: { children } }} lookups={lookups} siteUrl="https://paper.example" />,
  )
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (url: unknown, newTab = false) =>
  paragraph({ type: 'link', fields: { url, newTab }, children: [text('chữ')] })
const block = (blockType: string, fields: object) => ({
  type: 'block',
  fields: { blockType, ...fields },
})

describe('body', () => {
  it('shows formats as elements and escapes hostile text', () => {
    expect(render(paragraph(text('<script>', 3)))).toBe(
      '<p><strong><em>&lt;script&gt;</em></strong></p>',
    )
  })
  it('keeps h1 for the headline', () => {
    expect(render({ type: 'heading', tag: 'h1', children: [text('a')] })).toBe('<h2>a</h2>')
  })
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/\\other.example',
    '/\t/other.example',
    'https://paper.example@other.example/',
    null,
  ])('leaves only the words of a link to %j', (url) => {
    expect(render(link(url))).toBe('<p>chữ</p>')
  })
  it('marks links that leave the site, and only those', () => {
    expect(render(link('https://other.example/'))).toContain('rel="noopener"')
    expect(render(link('//other.example/'))).toBe(
      '<p><a href="https://other.example/" rel="noopener">chữ</a></p>',
    )
    expect(render(link('/lao-dong'))).toBe('<p><a href="/lao-dong">chữ</a></p>')
    expect(render(link('https://paper.example/a'))).not.toContain('rel=')
    expect(render(link('mailto:a@b.vn'))).toContain('href="mailto:a@b.vn"')
  })
  it('repeats the alt text as caption and prints the credit', () => {
    const html = render(block('photo', { photo: 7 }))
    expect(html).toMatch(/<figcaption>Công nhân trong xưởng may.*Ảnh: TTXVN/)
    expect(render(block('photo', { photo: '7', caption: 'Giờ làm' }))).toContain('Giờ làm')
  })
  it('shows nothing for references that are missing', () => {
    const missing = [
      block('photo', { photo: 99 }),
      block('gallery', { photos: [{ photo: 99 }, null] }),
      block('relatedArticle', { article: 99 }),
      block('unknown', {}),
      { type: 'upload', value: 99 },
    ]
    expect(render(...missing)).toBe('')
  })
  it('shows galleries, quotes, boxes and cards', () => {
    expect(render(block('gallery', { photos: [{ photo: 7 }] }))).toContain('class="gallery"')
    expect(render(block('pullQuote', { text: '<b>', attribution: 'Công nhân' }))).toContain(
      '<p>&lt;b&gt;</p></blockquote><figcaption>Công nhân',
    )
    const content = { root: { children: [paragraph(text('trong hộp'))] } }
    expect(render(block('infoBox', { title: 'Hộp', content }))).toContain('<p>trong hộp</p>')
    expect(render(block('relatedArticle', { article: { id: 2 } }))).toContain('/thuong-tet-2.html')
  })
  it('embeds known videos and links to others', () => {
    const known = render(block('video', { url: 'https://youtu.be/abcdefghijk', title: 'Phim' }))
    expect(known).toContain('<iframe')
    expect(known).toContain('title="Phim"')
    const other = render(block('video', { url: 'https://other.example/v' }))
    expect(other).toBe('<p><a href="https://other.example/v" rel="noopener">Xem video</a></p>')
    expect(render(block('video', { url: 'javascript:alert(1)' }))).toBe('')
  })
  it('scrolls tables by keyboard and heads their columns', () => {
    const cell = (words: string, headerState: number) => ({
      type: 'tablecell',
      headerState,
      children: [paragraph(text(words))],
    })
    const row = (...children: object[]) => ({ type: 'tablerow', children })
    const html = render({ type: 'table', children: [row(cell('Năm', 1)), row(cell('2020', 0))] })
    expect(html).toContain('aria-label="Bảng số liệu" tabindex="0"')
    expect(html).toContain('<thead><tr><th scope="col"><p>Năm</p></th></tr></thead>')
    expect(html).toContain('<tbody><tr><td><p>2020</p></td></tr></tbody>')
  })
  it('survives a state that is none', () => {
    for (const state of [null, undefined, {}, { root: null }, { root: { children: 'x' } }]) {
      const body = <Body state={state} lookups={lookups} siteUrl="https://paper.example" />
      expect(renderToStaticMarkup(body)).toBe('')
    }
  })
})
