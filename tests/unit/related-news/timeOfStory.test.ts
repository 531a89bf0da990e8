import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshnessOfStory } from '../../../plugins/related-news/core/timeOfStory.ts'

const alike = (days: readonly number[], words = 0.4) => days.map((one) => ({ days: one, words }))

describe('how much time counts for a story', () => {
  it('is as set where its nearest lie a month away', () => {
    expect(freshnessOfStory(0.32, alike([30, -30, 30, 30, -30]))).toBeCloseTo(0.32, 9)
  })

  it('is more for what happened these days, and less for what comes again every year', () => {
    const accident = freshnessOfStory(0.32, alike([0, 1, 1, 2, 3]))
    const feast = freshnessOfStory(0.32, alike([-365, -366, -730, -364, -1095]))
    expect(accident).toBeGreaterThan(0.32)
    expect(feast).toBeLessThan(0.2)
  })

  it('goes by what is most alike, and not by the sixth', () => {
    const near = alike([0, 0, 0, 0, 0])
    expect(freshnessOfStory(0.32, [...near, ...alike([-900])])).toBe(freshnessOfStory(0.32, near))
    const oneFar = [{ days: -900, words: 0.8 }, ...alike([0, 0, 0, 0], 0.1)]
    expect(freshnessOfStory(0.32, oneFar)).toBeLessThan(freshnessOfStory(0.32, near))
  })

  it('is as set where nothing is alike, and never beyond its bounds', () => {
    expect(freshnessOfStory(0.32, alike([3], 0))).toBe(0.32)
    expect(freshnessOfStory(0.32, [])).toBe(0.32)
    const any = fc.record({
      days: fc.double({ min: -30_000, max: 30_000, noNaN: true }),
      words: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(any), (neighbours) => {
        const bend = freshnessOfStory(1, neighbours)
        expect(bend).toBeGreaterThanOrEqual(0.2)
        expect(bend).toBeLessThanOrEqual(1.3)
      }),
    )
  })
})
