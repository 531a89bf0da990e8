import { describe, expect, it } from 'vitest'
import { bodyReferences } from '../../../collections/fields/body/bodyReferences.ts'
import { type BlockFields, makeBody } from '../../factories/body.ts'

const referencesOf = (...parts: readonly (string | BlockFields)[]) =>
  bodyReferences(makeBody(...parts))

describe('what a body refers to', () => {
  it('is nothing where there is no body or no block', () => {
    const nothing = { photos: [], articles: [] }
    expect(bodyReferences(null)).toEqual(nothing)
    expect(bodyReferences(undefined)).toEqual(nothing)
    expect(referencesOf('Chỉ có chữ')).toEqual(nothing)
  })

  it('is its photos and articles in the order of the text, each once', () => {
    const found = referencesOf(
      { blockType: 'photo', photo: 3 },
      'chữ',
      { blockType: 'gallery', photos: [{ photo: 1 }, { photo: 3 }, { photo: 2 }] },
      { blockType: 'relatedArticle', article: 9 },
      { blockType: 'relatedArticle', article: 9 },
    )
    expect(found).toEqual({ photos: [3, 1, 2], articles: [9] })
  })

  it('may be populated documents or ids of either database', () => {
    const found = referencesOf(
      { blockType: 'photo', photo: { id: '65f0c0ffee' } },
      { blockType: 'gallery', photos: [{ photo: '65f0c0ffee' }, { photo: { id: 'b' } }] },
      { blockType: 'relatedArticle', article: { id: 7 } },
    )
    expect(found).toEqual({ photos: ['65f0c0ffee', 'b'], articles: [7] })
  })

  it('leaves out what is missing', () => {
    const found = referencesOf(
      { blockType: 'photo', photo: null },
      { blockType: 'gallery', photos: [{}] },
      { blockType: 'gallery', photos: null },
      { blockType: 'relatedArticle' },
    )
    expect(found).toEqual({ photos: [], articles: [] })
  })

  it('is found inside boxes too', () => {
    const content = makeBody('chữ', { blockType: 'photo', photo: 5 })
    expect(referencesOf({ blockType: 'infoBox', content })).toEqual({ photos: [5], articles: [] })
  })

  it('takes no field of that name from other blocks', () => {
    expect(referencesOf({ blockType: 'video', photo: 5, article: 6 })).toEqual({
      photos: [],
      articles: [],
    })
  })
})
