import type { CollectionSlug, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { askedPaths } from '../../helpers/askedPaths.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

/** In every text of every hidden document, and in no visible one. */
const marker = 'mật20310504'
const day = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * day).toISOString()

/** Every way in which a document is not for readers. */
const hidden = {
  drafted: { _status: 'draft' as const },
  scheduled: { publishedAt: daysFromNow(1) },
  embargoed: { publishedAt: daysFromNow(-1), embargoUntil: daysFromNow(1) },
  expired: { publishedAt: daysFromNow(-2), expiresAt: daysFromNow(-1) },
  withdrawn: {},
}
const publications = ['articles', 'events', 'product-spotlights', 'public-health-messages'] as const

let newsroom: Newsroom
let stranger: Visitor

beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  const make = factoriesFor(payload)
  const { id: createdBy } = await make.makeUser('reporter', { name: marker })
  const makers = {
    articles: (overrides: object) => make.makeArticle(overrides),
    events: make.makeEvent,
    'product-spotlights': make.makeSpotlight,
    'public-health-messages': make.makeHealthMessage,
  } as unknown as Record<string, (overrides: object) => Promise<{ id: number }>>
  const secretIds: number[] = []
  for (const slug of publications) {
    const { flattenedFields } = payload.collections[slug].config
    for (const [state, overrides] of Object.entries(hidden)) {
      const texts = marked(flattenedFields)
      const made = await makers[slug]?.({ ...texts, createdBy, ...overrides })
      if (!made) continue
      if (slug === 'articles') secretIds.push(made.id)
      if (state === 'withdrawn') {
        const data = { _status: 'draft' as const }
        await payload.update({ collection: slug, id: made.id, data })
      }
    }
    // A visible one: with a newer draft, and naming what is hidden.
    const links = slug === 'articles' ? { relatedLinks: secretIds } : {}
    const open = await makers[slug]?.(links)
    if (!open) continue
    const data = marked(flattenedFields) as never
    await payload.update({ collection: slug, id: open.id, data, draft: true })
  }
  stranger = await visitorTo(payload)
})
afterAll(() => newsroom.close())

/** The marker in each text of the document; what has a form of its own is left to the factory. */
function marked(fields: readonly FlattenedField[]): object {
  const texts = fields.filter(({ name, type }) => isText(type) && name !== 'slug')
  const entries = texts.map(({ name, type }) => [
    name,
    type === 'richText' ? makeBody(marker) : name.endsWith('Url') ? undefined : marker,
  ])
  return Object.fromEntries(entries) as object
}

const isText = (type: string) => ['text', 'textarea', 'richText'].includes(type)

/** What a stranger learns from an answer, but for the words of a refusal. */
const learned = ({ status, body }: { status: number; body: unknown }) => {
  const { docs, totalDocs } = body as { docs?: unknown[]; totalDocs?: number }
  return { status, found: docs?.length ?? 0, totalDocs: totalDocs ?? 0 }
}

describe.each(publications)('%s', (slug) => {
  const paths = () => {
    const { config } = newsroom.payload.collections[slug]
    return askedPaths(newsroom.payload.config, config.flattenedFields).filter(({ field }) =>
      isText(field.type),
    )
  }

  it('tells no stranger by a filter what a hidden document says', async () => {
    const told: string[] = []
    let answered = 0
    for (const { path } of paths()) {
      for (const operator of ['contains', 'like', 'not_like', 'equals', 'not_equals']) {
        for (const suffix of ['', '&draft=true']) {
          const ask = async (words: string) => {
            const where = `where[${path}][${operator}]=${encodeURIComponent(words)}`
            return learned(await stranger.get(`/${slug}?${where}${suffix}`))
          }
          const [truth, lie] = [await ask(marker), await ask('mật99999999')]
          if (truth.status === 200) answered += 1
          if (JSON.stringify(truth) !== JSON.stringify(lie))
            told.push(`${path} ${operator}${suffix}`)
        }
        // A path that is refused is refused with every comparison.
        if ((await stranger.get(`/${slug}?where[${path}][exists]=true`)).status === 400) break
      }
    }
    expect(told).toEqual([])
    expect(answered).toBeGreaterThan(10)
  })

  it('orders nothing for a stranger by what a hidden document says', async () => {
    const orders: string[] = []
    const collection = slug as CollectionSlug
    const { totalDocs } = await newsroom.payload.count({ collection })
    for (const { path, kind } of paths()) {
      const up = await stranger.get(`/${slug}?sort=${path}`)
      if (up.text.includes(marker)) orders.push(path)
      if (kind === 'relation' && up.status !== 400) orders.push(path)
      const { totalDocs: seen = 0 } = up.body as { totalDocs?: number }
      if (seen >= totalDocs) orders.push(path)
    }
    expect(orders).toEqual([])
  })
})
