import { describe, expect, it } from 'vitest'
import { slugOf } from '../../../plugins/kit/slugOf.ts'
import { articles, articlesAt } from '../../../src/seed/data/articles.ts'
import { frontPage } from '../../../src/seed/data/frontPage.ts'
import { pictures } from '../../../src/seed/data/pictures.ts'
import type { SeedArticle } from '../../../src/seed/data/seedArticle.ts'
import { seedPage } from '../../../src/seed/data/seedPage.ts'

const now = Date.parse('2026-11-27T03:00:00Z')
const all: [string, SeedArticle][] = articlesAt(now)
const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe('the demo newsroom’s data', () => {
  it('has natural keys that tell every article and picture apart', () => {
    expect(duplicates(all.map(([, { headline }]) => slugOf(headline)))).toEqual([])
    expect(duplicates(Object.values(pictures).map(({ alt }) => alt))).toEqual([])
  })

  it('is in Unicode NFC, as the collections store it', () => {
    const text = JSON.stringify([all, pictures])
    expect(text).toBe(text.normalize('NFC'))
  })

  it('links by hand only to articles that are older, and so exist by then', () => {
    for (const [, article] of all) {
      for (const key of article.relatedLinks ?? []) {
        const linked = articles[key as keyof typeof articles]
        expect(Date.parse(linked.publishedAt)).toBeLessThan(Date.parse(article.publishedAt))
      }
    }
  })

  it('is of today: a dozen stories of the last days, in full, and none ahead', () => {
    const recent = all.filter(
      ([, { publishedAt }]) => Date.parse(publishedAt) > now - 4 * 86_400_000,
    )
    expect(recent.length).toBeGreaterThanOrEqual(12)
    for (const [key, { publishedAt, standfirst, body = [] }] of recent) {
      expect(Date.parse(publishedAt), key).toBeLessThan(now)
      expect(standfirst, key).toBeTruthy()
      expect(JSON.stringify(body).length, key).toBeGreaterThan(300)
    }
  })

  it('has the full text of every story, and no two alike', () => {
    const texts = all.map(([key, { body = [] }]) => {
      const paragraphs = body.filter((part) => typeof part === 'string')
      expect(paragraphs.length, key).toBeGreaterThanOrEqual(3)
      return paragraphs
    })
    expect(duplicates(texts.flat())).toEqual([])
  })

  it('keeps the photos of the page where their captions stand', () => {
    const places = seedPage.body.flatMap((part, index) => (typeof part === 'string' ? [] : index))
    expect(places).toEqual([2, 7])
    expect(seedPage.body).toHaveLength(11)
  })

  it('fits the front page’s limits', () => {
    expect(frontPage.featured.length).toBeLessThanOrEqual(8)
    expect(frontPage.recommended).toHaveLength(7)
    expect(frontPage.featured).not.toContain(frontPage.lead)
  })
})
