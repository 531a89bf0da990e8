import { describe, expect, it } from 'vitest'
import {
  compareIndexes,
  inWords,
  type StoredIndex,
} from '../../../src/database/indexes/compareIndexes.ts'
import type { Index } from '../../../src/database/indexes/declaredIndexes.ts'

const index = (keys: object, kind: Partial<Index> = {}): Index => ({
  keys: keys as Index['keys'],
  isUnique: false,
  isSparse: false,
  ...kind,
})
const stored = (name: string, key: object, kind: Partial<StoredIndex> = {}): StoredIndex => ({
  name,
  key: key as StoredIndex['key'],
  ...kind,
})
const id = stored('_id_', { _id: 1 })
const linesOf = (declared: Index[], onServer: StoredIndex[]) =>
  inWords('articles', compareIndexes(declared, onServer))

describe('the indexes of a collection', () => {
  it('that are as declared are nothing to speak of, whatever they are called', () => {
    const slug = index({ slug: 1 }, { isUnique: true, isSparse: true })
    expect(
      linesOf([slug], [id, stored('own', { slug: 1 }, { unique: true, sparse: true })]),
    ).toEqual([])
  })

  it('are told apart by the order of their fields', () => {
    const { missing, superfluous } = compareIndexes(
      [index({ a: 1, b: 1 })],
      [id, stored('b_1_a_1', { b: 1, a: 1 })],
    )
    expect([missing.length, superfluous.length]).toEqual([1, 1])
  })

  it('that are missing are named', () => {
    expect(linesOf([index({ section: 1, _id: 1 })], [id])).toEqual([
      'mongodb: articles has no index section_1__id_1; it is built now',
    ])
  })

  it('that are of another kind are named with the command that drops them', () => {
    const lines = linesOf(
      [index({ slug: 1 }, { isUnique: true })],
      [id, stored('slug_1', { slug: 1 })],
    )
    expect(lines).toEqual([
      'mongodb: the index slug_1 of articles is not unique and not sparse, and is to be unique and not sparse: ' +
        'drop it (db.getCollection("articles").dropIndex("slug_1")) and start again',
    ])
  })

  it('that nothing asks for are named', () => {
    expect(linesOf([], [id, stored('old_1', { old: 1 })])).toEqual([
      expect.stringContaining('nothing asks for the index old_1 of articles'),
    ])
  })
})
