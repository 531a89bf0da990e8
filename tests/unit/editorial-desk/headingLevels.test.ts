import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outlineOf } from '../../../plugins/editorial-desk/components/panel/headingLevels.ts'

it.each([
  ['a form with a panel that begins at h4', [1, 4, 4, 3], [1, 2, 2, 2]],
  ['what is in order already', [1, 2, 3, 2, 3, 4], [1, 2, 3, 2, 3, 4]],
  ['groups within groups', [1, 3, 5, 3, 5, 5], [1, 2, 3, 2, 3, 3]],
  ['a page that begins lower than it goes on', [3, 1, 3], [3, 1, 2]],
  ['no heading', [], []],
])('puts headings under one another: %s', (_, said, level) => {
  expect(outlineOf(said)).toEqual(level)
})

it('skips no level, deepens nothing, and keeps what stands under what', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 })
  fc.assert(
    fc.property(levels, (said) => {
      const is = outlineOf(said)
      is.forEach((level, at) => {
        expect(level).toBeLessThanOrEqual(said[at] ?? 0)
        if (at === 0) return
        expect(level - (is[at - 1] ?? 0)).toBeLessThanOrEqual(1)
        if ((said[at] ?? 0) > (said[at - 1] ?? 0)) expect(level).toBeGreaterThan(is[at - 1] ?? 0)
      })
    }),
  )
})

it('begins a layer over the page no deeper than it may', () => {
  expect(outlineOf([4, 4, 5], 2)).toEqual([2, 2, 3])
})
