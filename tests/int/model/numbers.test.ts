import type { FlattenedField, NumberField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await createNewsroom()
})
afterAll(() => newsroom.close())

/** What plugins write down for themselves. */
const books = ['campaign-counts', 'campaign-audit', 'campaign-locks']

/** Numbers that are no counts, and those that no request writes: each with who judges it. */
const others: Readonly<Record<string, string>> = {
  'articles.publicId': 'allocatePublicId',
  'campaigns.revision': 'the plugin itself',
  'product-spotlights.points': 'halves are given',
}

function numbersIn(fields: readonly FlattenedField[], path: string): [string, NumberField][] {
  return fields.flatMap((field): [string, NumberField][] => {
    const here = `${path}.${field.name}`
    // What is hidden no request writes.
    if (field.type === 'number') return field.hidden ? [] : [[here, field]]
    if ('flattenedFields' in field) return numbersIn(field.flattenedFields, here)
    return []
  })
}

function numbersOfNewsroom(): [string, NumberField][] {
  const { collections, globals } = newsroom.payload.config
  const shown = collections.filter(
    ({ slug, admin, upload }) =>
      !slug.startsWith('payload-') && !books.includes(slug) && admin.hidden !== true && !upload,
  )
  return [...shown, ...globals].flatMap(({ slug, flattenedFields }) =>
    numbersIn(flattenedFields, slug),
  )
}

describe('a number that people write', () => {
  it('is whole where things are counted, in every collection and global', async () => {
    const counted = numbersOfNewsroom().filter(
      ([path]) => !(path in others) && !/[fF]reshness$/.test(path),
    )
    expect(counted.length).toBeGreaterThanOrEqual(6)
    const req = { i18n: { language: 'vi' } }
    for (const [path, { validate }] of counted) {
      const judge = validate as unknown as (value: unknown, asked: object) => unknown
      for (const value of [2.5, Number.NaN, Infinity, -1e300, [3], { a: 1 }, '7']) {
        const said = await judge(value, { req, siblingData: {}, data: {} })
        expect([path, value, said]).toEqual([path, value, expect.stringContaining('số nguyên')])
      }
    }
  })

  it('is one of those that are known here', () => {
    const paths = numbersOfNewsroom().map(([path]) => path)
    expect(Object.keys(others).filter((path) => !paths.includes(path))).toEqual([])
  })
})
