import type { Block, Field, RichTextField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyField } from '../../../../collections/fields/body/index.ts'
import { answerFeed, useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  useBodyRenderer(newsroom.payload, feedBodies(newsroom.siteUrl))
})
afterAll(() => newsroom.close())

const words = 'Chữ của khối'
const publishedAt = '2026-03-01T00:00:00.000Z'
const now = Date.parse('2026-03-10T05:00:00Z')

type Blocks = { sanitizedServerFeatureProps: { blocks: Block[] } }
type Editor = { editorConfig: { resolvedFeatureMap: Map<string, Blocks> } }

/** The blocks that the editor of a story offers, as Payload runs it. */
function offered(): Block[] {
  const { fields } = newsroom.payload.collections.articles.config
  const bodies = (list: Field[]): RichTextField[] =>
    list.flatMap((field) => {
      if (field.type === 'tabs') return field.tabs.flatMap(({ fields: own }) => bodies(own))
      if (field.type === 'richText') return [field]
      return 'fields' in field ? bodies(field.fields) : []
    })
  const body = bodies(fields).find(({ name }) => name === bodyField.name)
  const { editorConfig } = body?.editor as unknown as Editor
  return editorConfig.resolvedFeatureMap.get('blocks')?.sanitizedServerFeatureProps.blocks ?? []
}

/** Something that each field takes. */
async function filled(fields: readonly Field[]): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const field of fields) {
    if (!('name' in field) || field.name === 'id' || field.name === 'blockName') continue
    if (field.type === 'upload') values[field.name] = (await make.makePhoto()).id
    else if (field.type === 'relationship') values[field.name] = (await leadsTo()).id
    else if (field.type === 'richText') values[field.name] = makeBody(words)
    else if (field.type === 'array') {
      const rows = Array.from({ length: field.minRows ?? 1 }, () => filled(field.fields))
      values[field.name] = await Promise.all(rows)
    } else if (field.name === 'url') values[field.name] = 'https://youtu.be/abcdefghijk'
    // Nobody has to name a video.
    else if ('required' in field && field.required) values[field.name] = words
  }
  return values
}

const leadsTo = () => make.makeArticle({ headline: words, publishedAt: '2026-01-01T00:00:00.000Z' })

describe('a feed of full texts', () => {
  it('shows or links to each block that the editor offers, in every format', async () => {
    const blocks = offered()
    expect(blocks.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['video', 'photo']))
    for (const { slug, fields } of blocks) {
      const section = await make.makeSection({ slug: `khoi-${slug.toLowerCase()}` })
      const body = makeBody({ blockType: slug, ...(await filled(fields)) }) as never
      await make.makeArticle({ headline: 'Bài', section: section.id, body, publishedAt })
      for (const format of ['rss', 'atom', 'json']) {
        const path = `/rss/${section.slug}.${format}`
        const answer = String((await answerFeed(newsroom.payload, { path, now }))?.body)
        const html = contentOf(answer, format)
        const isShown = html.includes(words) || /<img [^>]*src="http/.test(html)
        const isLinked = /<a href="https?:[^"]+">[^<]*\p{L}[^<]*<\/a>/u.test(html)
        expect([slug, format, isShown || isLinked]).toEqual([slug, format, true])
      }
    }
  })
})

function contentOf(answer: string, format: string): string {
  if (format === 'json') {
    const { items } = JSON.parse(answer) as { items: { content_html: string }[] }
    return items[0]?.content_html ?? ''
  }
  const pattern =
    format === 'rss'
      ? /<content:encoded><!\[CDATA\[(.*?)\]\]><\/content:encoded>/s
      : /<content type="html">(.*?)<\/content>/s
  const text = pattern.exec(answer)?.[1] ?? ''
  const unescaped = text.replaceAll('&#x3C;', '<').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return unescaped.replaceAll('&quot;', '"').replaceAll('&#x26;', '&').replaceAll('&amp;', '&')
}
