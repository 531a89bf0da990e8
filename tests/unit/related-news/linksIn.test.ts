import { describe, expect, it } from 'vitest'
import { hashOfAddress, hashOfDossier } from '../../../plugins/related-news/core/order/links.ts'
import { entryOf } from '../../../plugins/related-news/entryOf.ts'
import { linksIn, namesLinkedIn } from '../../../plugins/related-news/linksIn.ts'
import { resolveOptions, type Source } from '../../../plugins/related-news/resolveOptions.ts'
import type { CollectionConfig } from 'payload'

const collections: CollectionConfig[] = [
  { slug: 'files', fields: [] },
  {
    slug: 'posts',
    fields: [
      { name: 'title', type: 'text' },
      { name: 'text', type: 'json' },
      { name: 'slug', type: 'text' },
      { name: 'files', type: 'relationship', relationTo: 'files' as never, hasMany: true },
      { name: 'series', type: 'text' },
    ],
  },
]

const { sources, lexicon } = resolveOptions(
  {
    collections: {
      posts: {
        title: 'title',
        body: 'text',
        dossiers: ['files', 'series'],
        block: { slug: 'seeAlso', field: 'post' },
        addressOf: ({ slug }) => (typeof slug === 'string' ? `/tin/${slug}.html` : null),
      },
    },
    nameInAddress: (path) => /-(\d+)\.html$/.exec(path)?.[1] ?? null,
  },
  { collections, serverURL: 'https://bao.vn' } as never,
)
const source = sources.get('posts') as Source

const paragraph = (...children: object[]) => ({
  root: { children: [{ type: 'paragraph', children }] },
})
const link = (url: string, type = 'link') => ({ type, fields: { url }, children: [] })
const namesIn = (text: unknown) => namesLinkedIn({ text }, source)

describe('the addresses in a text', () => {
  it.each([
    ['a path', link('/tin/bao-so-3-184703.html'), ['184703']],
    ['a whole address', link('https://bao.vn/bao-so-3-184703.html?utm_source=x#b'), ['184703']],
    ['one that was found by itself', link('https://bao.vn/tin/cu', 'autolink'), ['/tin/cu']],
    ['one with a slash at its end', link('/tin/cu/'), ['/tin/cu']],
    ['another site’s', link('https://khac.vn/bao-so-3-184703.html'), []],
    ['a place on the page', link('#cuoi'), []],
    ['a mailbox', link('mailto:a@bao.vn'), []],
    ['what is none', link('javascript:alert(1)'), []],
  ])('name %s', (_, node, names) => {
    expect(namesIn(paragraph(node))).toEqual(names)
  })

  it('are found where they are written out, with the sentence going on behind them', () => {
    const text = 'Xem https://bao.vn/lu-lut-77.html, và (https://bao.vn/bao-78.html).'
    expect(namesIn(paragraph({ type: 'text', text }))).toEqual(['77', '78'])
  })

  it('are found in boxes', () => {
    const box = { type: 'block', fields: { blockType: 'box', text: paragraph(link('/a-9.html')) } }
    expect(namesIn(paragraph(box))).toEqual(['9'])
  })

  it('are found in HTML', () => {
    const html = '<p><a class="x" href="/a-5.html">a</a> <a href=https://bao.vn/b-6.html>b</a></p>'
    expect(namesIn(html)).toEqual(['5', '6'])
  })

  it('count each once, and a law printed whole ties nothing without end', () => {
    const many = Array.from({ length: 300 }, (_, at) => link(`/a-${at % 150}.html`))
    expect(namesIn(paragraph(...many))).toHaveLength(40)
  })
})

describe('links by relation', () => {
  it('stand in boxes as well', () => {
    const inner = paragraph({ type: 'link', fields: { doc: { relationTo: 'posts', value: 7 } } })
    const box = { type: 'block', fields: { blockType: 'box', text: inner } }
    const block = { type: 'block', fields: { blockType: 'seeAlso', post: 8 } }
    expect(linksIn({ id: 1, text: paragraph(box, block) }, source)).toEqual(['posts:7', 'posts:8'])
  })
})

describe('what a document is known by', () => {
  const namesOf = (document: object) =>
    entryOf({ id: 1, title: 'Tin', ...document }, source, { lexicon, now: 0 }).names

  it('is its address, whatever its slug was when somebody linked to it', () => {
    expect(namesOf({ slug: 'lu-lut-77' })).toEqual([hashOfAddress('77')])
    expect(namesOf({ slug: 'gioi-thieu' })).toEqual([hashOfAddress('/tin/gioi-thieu.html')])
  })

  it('is nothing where it has no address, or was read without it', () => {
    expect(namesOf({ slug: null })).toEqual([])
    expect(namesOf({})).toEqual([])
  })

  it('is each dossier in which it stands', () => {
    expect(namesOf({ files: [3, { id: 4 }], series: 'Lũ' })).toEqual(
      ['files:3', 'files:4', 'series:Lũ'].map(hashOfDossier),
    )
  })
})
