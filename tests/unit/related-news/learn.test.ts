import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit, type Example } from '../../../plugins/related-news/core/learn/fit.ts'
import { foldsOf, groupsOf } from '../../../plugins/related-news/core/learn/groups.ts'
import { bootstrap, ndcgOf, randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'

/** Lists of which the one with the greatest first feature is worth most; the second says nothing. */
function examples(count: number): Example[] {
  const random = randomFrom(7)
  return Array.from({ length: count }, () => {
    const rows = Float32Array.from({ length: 12 }, () => random())
    const first = Array.from({ length: 6 }, (_, row) => rows[row * 2] ?? 0)
    return { rows, gains: first.map((value) => (value === Math.max(...first) ? 3 : 0)) }
  })
}

describe('the learner', () => {
  it('finds what decides, and leaves alone what does not', () => {
    const [telling = 0, silent = 0] = fit(examples(200), { features: 2, penalty: 0.001 })
    expect(telling).toBeGreaterThan(2)
    expect(Math.abs(silent)).toBeLessThan(telling / 5)
  })

  it('gives the same weights for the same examples, and smaller ones under a greater penalty', () => {
    const free = fit(examples(80), { features: 2, penalty: 0.001 })
    expect(fit(examples(80), { features: 2, penalty: 0.001 })).toEqual(free)
    const held = fit(examples(80), { features: 2, penalty: 1 })
    expect(Math.abs(held[0] ?? 0)).toBeLessThan(Math.abs(free[0] ?? 0))
  })

  it('learns nothing from nothing', () => {
    expect([...fit([], { features: 2, penalty: 0.1 })]).toEqual([0, 0])
    const worthless = { rows: new Float32Array(4), gains: [0, 0] }
    expect([...fit([worthless], { features: 2, penalty: 0.1 })]).toEqual([0, 0])
  })
})

describe('groups and folds', () => {
  it('tie together whatever is linked over however many steps', () => {
    const groupOf = groupsOf([
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'e'],
    ])
    expect(groupOf('e')).toBe(groupOf('a'))
    expect(groupOf('d')).toBe(groupOf('c'))
    expect(groupOf('c')).not.toBe(groupOf('a'))
    expect(groupOf('z')).toBe('z')
  })

  it('never part a group, and fill every fold where there are groups enough', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), (groups) => {
        const folds = foldsOf(groups, 3)
        const foldOfGroup = new Map(groups.map((group, at) => [group, folds[at]]))
        expect(groups.map((group) => foldOfGroup.get(group))).toEqual(folds)
        const filled = Math.min(3, new Set(groups).size)
        expect(new Set(folds).size).toBe(filled)
      }),
    )
  })
})

describe('a measure', () => {
  it('is one for the best order, and nothing where nothing is found', () => {
    expect(ndcgOf([3, 1, 1], [1, 3, 1])).toBe(1)
    expect(ndcgOf([1, 3], [3, 1])).toBeLessThan(1)
    expect(ndcgOf([0, 0], [3])).toBe(0)
    expect(ndcgOf([0, 0, 0, 0, 0, 3], [3])).toBe(0)
    expect(ndcgOf([], [])).toBe(0)
  })

  it('lies in an interval that is the wider the fewer matters there are', () => {
    const measured = Array.from({ length: 60 }, (_, at) => ({ value: (at % 7) / 7, at }))
    const by = (groups: number) =>
      bootstrap(
        measured.map(({ value, at }) => ({ value, group: String(Math.floor(at / (60 / groups))) })),
        randomFrom(1),
      )
    const many = by(60)
    expect(many.low).toBeLessThan(many.mean)
    expect(many.high).toBeGreaterThan(many.mean)
    const one = by(1)
    expect(one.high).toBeCloseTo(one.low, 9)
    expect(by(60)).toEqual(many)
  })
})
