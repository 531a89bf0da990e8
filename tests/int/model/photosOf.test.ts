import { type Field, type FlattenedField, flattenAllFields, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { photosOf } from '../../../collections/hooks/photosOf.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

type Data = Record<string, unknown>
/** Fills every place for a photo with an id of its own, and nothing else. */
function fillPhotos(fields: readonly FlattenedField[], nextId: () => number): Data {
  const entries = fields.map((field): [string, unknown] => [field.name, photosIn(field, nextId)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function photosIn(field: FlattenedField, nextId: () => number): unknown {
  switch (field.type) {
    case 'upload':
    case 'relationship':
      if (![field.relationTo].flat().includes('media')) return undefined
      return field.hasMany ? [nextId(), nextId()] : nextId()
    case 'group':
    case 'tab':
      return fillPhotos(field.flattenedFields, nextId)
    case 'array':
      return [fillPhotos(field.flattenedFields, nextId), fillPhotos(field.flattenedFields, nextId)]
    case 'richText':
      return { root: { type: 'root', children: nodesOf(field, nextId) } }
    default:
      return undefined
  }
}

type RichText = Extract<FlattenedField, { type: 'richText' }>
type Blocks = readonly { readonly slug: string; readonly fields: Field[] }[]

/** An upload, and a block of each kind that the editor offers. */
function nodesOf({ editor }: RichText, nextId: () => number): unknown[] {
  const { editorConfig } = editor as unknown as {
    editorConfig: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps?: unknown }> }
  }
  const features = editorConfig.resolvedFeatureMap
  const props = features.get('blocks')?.sanitizedServerFeatureProps as
    { blocks?: Blocks } | undefined
  const blocks = (props?.blocks ?? []).map(({ slug, fields }) => ({
    type: 'block',
    fields: { blockType: slug, ...fillPhotos(flattenAllFields({ fields }), nextId) },
  }))
  const isUpload = features.has('upload')
  return [...blocks, ...(isUpload ? [{ type: 'upload', value: nextId() }] : [])]
}

describe('what a document shows', () => {
  it('is found in every place that the configuration has for a photo', () => {
    const shows = payload.config.collections.filter(({ slug }) =>
      [
        ...['articles', 'events', 'product-spotlights', 'public-health-messages'],
        ...['authors', 'pages'],
      ].includes(slug),
    )
    expect(shows).toHaveLength(6)
    for (const { slug, flattenedFields } of shows) {
      let last = 0
      const data = fillPhotos(flattenedFields, () => (last += 1))
      const all = Array.from({ length: last }, (_, index) => index + 1)
      expect(last, slug).toBeGreaterThan(0)
      expect(
        photosOf(data).toSorted((a, b) => Number(a) - Number(b)),
        slug,
      ).toEqual(all)
    }
  })

  it('is kept by every collection with a place for a photo, or by a plugin of its own', () => {
    const holders = [...payload.config.collections, ...payload.config.globals].filter((one) => {
      if (one.slug === 'payload-locked-documents') return false
      let count = 0
      fillPhotos(one.flattenedFields, () => (count += 1))
      return count > 0
    })
    expect(holders.map(({ slug }) => slug).toSorted()).toEqual([
      'articles',
      'authors',
      'creatives',
      'events',
      'pages',
      'photo-uses',
      'product-spotlights',
      'public-health-messages',
    ])
  })
})
