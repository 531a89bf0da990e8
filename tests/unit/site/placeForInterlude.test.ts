import { describe, expect, it } from 'vitest'
import type { BodyNode } from '../../../src/site/body/nodes.ts'
import { placeForInterlude } from '../../../src/site/body/placeForInterlude.ts'

const words = (text: string): BodyNode => ({ type: 'text', text })
const p = (text: string, format = ''): BodyNode => ({
  ...{ type: 'paragraph', format, children: text === '' ? [] : [words(text)] },
})
const list: BodyNode = { type: 'list', children: [{ type: 'listitem', children: [words('Điểm')] }] }
const photo: BodyNode = { type: 'block', fields: { blockType: 'photo', photo: 42 } }
const upload: BodyNode = { type: 'upload', value: 42 }
const heading: BodyNode = { type: 'heading', tag: 'h2', children: [words('Mục')] }
const quote: BodyNode = { type: 'quote', children: [words('Lời')] }

const start = [p('Một.'), p('Hai.')]
/** The text that comes before and after the place, by name. */
const around = (...nodes: BodyNode[]): [unknown, unknown] | null => {
  const all = [...start, ...nodes]
  const place = placeForInterlude(all, 3)
  return place === null ? null : [all[place - 1], all[place]]
}

describe('the place of a banner in a text', () => {
  it('is after the third paragraph', () => {
    expect(placeForInterlude([...start, p('Ba.'), p('Bốn.'), p('Năm.')], 3)).toBe(3)
  })

  it('counts no paragraph in which there is nothing to read', () => {
    const empty = [
      p(''),
      p(' \u200B\uFEFF'),
      { type: 'paragraph', children: [{ type: 'linebreak' }] },
    ]
    expect(placeForInterlude([p('Một.'), ...empty, p('Hai.'), p('Ba.'), p('Bốn.')], 3)).toBe(6)
  })

  it.each([
    ['a colon and its list', [p('Lưu ý các điểm sau:'), list]],
    ['a colon, a gap and its list', [p('Gồm: '), p(''), list]],
    ['words and their list without a colon', [p('Các điểm sau'), list]],
    ['a full-width colon and what follows', [p('Gồm：'), p('Bốn.')]],
    ['a sentence that goes on', [p('Ông nói –'), p('Bốn.')]],
    ['words and their picture', [p('Như trong ảnh dưới đây.'), photo]],
    ['words and an uploaded picture behind a gap', [p('Ba.'), p('\u00A0'), upload]],
    ['words and a quotation', [p('Ba.'), quote]],
    ['a list that is typed', [p('- Điểm một'), p('- Điểm hai')]],
    ['a numbered list that is typed', [p('Ba.'), p('1. Điểm một'), p('2) Điểm hai')]],
    ['a lettered list that is typed', [p('Ba.'), p('a) Điểm một')]],
  ])('is not between %s', (_what, nodes) => {
    const rest = [p('Năm.'), p('Sáu.'), p('Bảy.')]
    const place = around(...nodes, ...rest)
    expect(place).toEqual([expect.anything(), expect.anything()])
    // Wherever it stands, it is after what belongs together.
    expect(rest).toContain(place?.[1])
  })

  it('may be before a heading', () => {
    expect(around(p('Ba.'), heading, p('Bốn.'))).toEqual([p('Ba.'), heading])
  })

  it.each([
    ['the text ends with it', [p('Ba.')]],
    ['only empty paragraphs follow', [p('Ba.'), p(''), p(' ')]],
    ['only the signature follows', [p('Ba.'), p('Minh Phương', 'right')]],
    ['only a picture and its words follow', [p('Ba.'), photo, p('Ảnh: TTXVN', 'center')]],
    ['the text is shorter', []],
    ['a list ends it', [p('Gồm:'), list]],
  ])('is nowhere when %s', (_what, nodes) => {
    expect(around(...nodes)).toBeNull()
  })
})
