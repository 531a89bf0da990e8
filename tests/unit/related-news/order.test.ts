import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOfTerm } from '../../../plugins/related-news/core/hashOfTerm.ts'
import type { Feature } from '../../../plugins/related-news/core/order/feature.ts'
import {
  featureNames,
  features,
  type FeatureName,
} from '../../../plugins/related-news/core/order/features.ts'
import { hashOfLink } from '../../../plugins/related-news/core/order/links.ts'
import { firstScene, orderBy } from '../../../plugins/related-news/core/order/orderBy.ts'
import { sayDecided } from '../../../plugins/related-news/core/order/sayDecided.ts'
import { defaultWeights, rank, type Entry } from '../../../plugins/related-news/core/rank.ts'
import type { TermMark } from '../../../plugins/related-news/core/signature.ts'
import { vntcOrder } from '../../../plugins/related-news/data/vntcOrder.ts'

/** `chợ cháy*`: each word a term of the same weight, one with a star in the title, names with a capital. */
function entry(key: string, text: string, more: Partial<Entry> = {}): Entry {
  const words = text.split(' ').filter((word) => word !== '')
  const terms = words.map((word) => {
    const written = word.replace('*', '')
    const kind = /^\p{Lu}/u.test(written) ? 'n' : 'w'
    const mark = (word.endsWith('*') ? kind.toUpperCase() : kind) as TermMark
    return { hash: hashOfTerm(written), weight: 1 / Math.sqrt(words.length), written, mark }
  })
  return {
    key,
    day: 100,
    section: 'a',
    isLive: false,
    signature: { terms },
    links: [],
    names: [],
    ...more,
  }
}

const story = entry('s:0', 'cháy* chợ* Xuân* lửa')

/** What a feature says of some candidates, by their keys. */
function valuesOf(name: FeatureName, others: readonly Entry[]): Map<string, number> {
  const scene = firstScene(story, others, defaultWeights)
  const values = features[name].values(scene)
  return new Map(scene.ranked.map((one, at) => [one.entry.key, values[at] ?? Number.NaN]))
}

const like = (key: string, more: Partial<Entry> = {}) => entry(key, 'cháy chợ Xuân lửa', more)
const unlike = (key: string, more: Partial<Entry> = {}) => entry(key, 'cháy mưa bão lụt', more)
/** Neither speaks of what `like` does, and yet both share a word with the story. */
const crowd = [
  like('s:7', { day: 98 }),
  like('s:8', { day: 99 }),
  entry('s:9', 'lửa nước', { day: 60 }),
]
const at = (key: string, days: number) => like(key, { day: 100 + days })

/** For each feature two candidates, the first of which it gives the greater number. */
const cases: Record<FeatureName, readonly [Entry, Entry]> = {
  words: [like('s:1'), unlike('s:2')],
  moreWords25: [like('s:1'), unlike('s:2')],
  moreWords20: [like('s:1'), unlike('s:2')],
  moreWords15: [like('s:1'), unlike('s:2')],
  moreWords10: [like('s:1'), unlike('s:2')],
  likeness: [like('s:1'), unlike('s:2')],
  placeByLikeness: [unlike('s:1'), like('s:2')],
  rareWords: [entry('s:1', 'chợ mưa'), entry('s:2', 'lửa mưa')],
  names: [entry('s:1', 'Xuân mưa'), entry('s:2', 'lửa mưa')],
  hasNames: [entry('s:1', 'Xuân mưa'), entry('s:2', 'lửa mưa')],
  placeByNames: [entry('s:1', 'lửa mưa'), entry('s:2', 'Xuân mưa')],
  longWords: [entry('s:1', 'lửa mưa'), entry('s:2', 'Xuân mưa')],
  syllables: [like('s:1'), like('s:2')],
  ownTitle: [entry('s:1', 'chợ mưa'), entry('s:2', 'lửa mưa')],
  itsTitle: [entry('s:1', 'lửa* mưa'), entry('s:2', 'lửa mưa*')],
  bothTitles: [entry('s:1', 'chợ* mưa'), entry('s:2', 'chợ mưa*')],
  distance: [at('s:1', -9), at('s:2', 3)],
  further2: [at('s:1', -9), at('s:2', 2)],
  further11: [at('s:1', -40), at('s:2', 10)],
  further53: [at('s:1', -90), at('s:2', 50)],
  further241: [at('s:1', -400), at('s:2', 240)],
  isLater: [at('s:1', 3), at('s:2', -3)],
  distanceOfAlike: [at('s:1', 0), unlike('s:2', { day: 50 })],
  furtherOfAlike: [at('s:1', -3), unlike('s:2', { day: 50 })],
  placeByDay: [at('s:1', -90), at('s:2', 0)],
  company: [like('s:1'), unlike('s:2')],
  wordsAndCompany: [like('s:1'), unlike('s:2')],
  strongestBond: [like('s:1'), unlike('s:2')],
  twoSteps: [like('s:1'), unlike('s:2')],
  companyOfItsDays: [at('s:1', 0), at('s:2', 90)],
  commonCircle: [like('s:1'), like('s:2')],
  within2: [at('s:1', 0), at('s:2', 90)],
  within7: [at('s:1', 0), at('s:2', 90)],
  within30: [at('s:1', 0), at('s:2', 90)],
  between: [at('s:1', -90), at('s:2', 90)],
  beyond: [at('s:1', -1), at('s:2', -90)],
  placeOnLine: [at('s:1', -90), at('s:2', 0)],
  believed: [at('s:1', 0), at('s:2', -90)],
  placeBefore: [at('s:1', -90), at('s:2', 0)],
  sameSection: [like('s:1'), like('s:2', { section: 'b' })],
  sectionOfOthers: [like('s:1'), like('s:2', { section: 'b' })],
}
/** Of those that the small scene above cannot tell apart it is asked that they stay equal. */
const equal = new Set<FeatureName>(['syllables', 'commonCircle'])

describe('a feature', () => {
  it.each(featureNames)('%s says of one candidate more than of another', (name) => {
    const [one, other] = cases[name]
    const values = valuesOf(name, [one, other, ...crowd])
    const difference = (values.get('s:1') ?? 0) - (values.get('s:2') ?? 0)
    if (equal.has(name)) expect(difference).toBeCloseTo(0, 9)
    else expect(difference).toBeGreaterThan(0)
  })

  it.each(featureNames)('%s is a finite number of whatever stands beside a story', (name) => {
    const anyEntry = fc
      .record({
        text: fc.string({ maxLength: 20 }),
        day: fc.double({ min: -20_000, max: 40_000, noNaN: true }),
        section: fc.constantFrom(null, 'a', 'b'),
      })
      .map(({ text, ...more }) => ({ text: `${text} cháy`, more }))
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), (others) => {
        const entries = others.map(({ text, more }, place) => entry(`s:${place + 1}`, text, more))
        const values = [...valuesOf(name, entries).values()]
        expect(values).toHaveLength(entries.length)
        expect(values.every((value) => Number.isFinite(value))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('says what it means in both languages, and no two say the same', () => {
    const said = featureNames.flatMap((name) => Object.values(features[name].says))
    expect(said.every((sentence) => sentence.length > 5)).toBe(true)
    expect(new Set(said).size).toBe(said.length)
  })
})

const knowledge = { order: vntcOrder, weights: defaultWeights, canShow: () => true }
const keys = (ordered: readonly { entry: Entry }[]) => ordered.map((one) => one.entry.key)

describe('the learned order', () => {
  it('gives parts whose sum is the score, and the same order however candidates come', () => {
    const others = [unlike('s:1'), at('s:2', -400), at('s:3', 1), ...crowd]
    const ordered = orderBy(story, others, knowledge)
    for (const { score, parts } of ordered) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9)
    }
    expect(keys(orderBy(story, others.toReversed(), knowledge))).toEqual(keys(ordered))
    expect(orderBy(story, [], knowledge)).toEqual([])
  })

  it('puts what is about the matter before what is not', () => {
    const ordered = keys(orderBy(story, [unlike('s:1'), at('s:2', -1), ...crowd], knowledge))
    expect(ordered.indexOf('s:2')).toBeLessThan(ordered.indexOf('s:1'))
  })

  it('is the formula’s where none was learned, with a sum that is the score', () => {
    const others = [unlike('s:1'), at('s:2', -400), at('s:3', 1), ...crowd]
    const ordered = orderBy(story, others, { ...knowledge, order: null })
    expect(keys(ordered)).toEqual(keys(rank(story, others, defaultWeights)))
    for (const { score, parts } of ordered) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9)
      expect(parts.company).toBe(0)
    }
  })

  it('keeps to how much a newsroom lets freshness count', () => {
    const placeOfOld = (freshness: number): number =>
      keys(
        orderBy(story, [at('s:1', -700), unlike('s:2'), ...crowd], {
          ...knowledge,
          weights: { ...defaultWeights, freshness },
        }),
      ).indexOf('s:1')
    expect(placeOfOld(0)).toBeLessThan(placeOfOld(2))
  })
})

describe('what decided', () => {
  const others = [unlike('s:1'), at('s:2', -400), at('s:3', 1), ...crowd]
  const order = { version: 'test', weights: { sameSection: 1, isLater: -2, words: 0.01 } }
  const decidedFor = (key: string) =>
    orderBy(story, others, { ...knowledge, order })
      .find((one) => one.entry.key === key)
      ?.decided()

  it('is what holds of a candidate more than of the others, and says what speaks against it', () => {
    expect(decidedFor('s:3')).toEqual({ for: [], against: ['isLater'] })
    const section = orderBy(story, [...others, like('s:4', { section: 'b' })], {
      ...knowledge,
      order,
    })
    expect(section.find((one) => one.entry.key === 's:2')?.decided().for).toEqual(['sameSection'])
  })

  it('never says what does not hold of it, nor what hardly counts', () => {
    expect(decidedFor('s:2')).toEqual({ for: [], against: [] })
  })

  it('is no sentence that says the contrary of what it weighs', () => {
    const weights = { placeByDay: 2, words: -2 }
    const all = orderBy(story, others, { ...knowledge, order: { version: 'test', weights } })
    expect(all.flatMap((one) => Object.values(one.decided()).flat())).toEqual([])
  })

  it('is said once for a weight that bends', () => {
    const weights = { distance: 1, further11: -3 }
    const all = orderBy(story, others, { ...knowledge, order: { version: 'test', weights } })
    expect(all.find((one) => one.entry.key === 's:2')?.decided().against).toEqual(['distance'])
    for (const name of featureNames) {
      const { bends }: Feature = features[name]
      if (bends !== undefined) expect(featureNames).toContain(bends)
    }
  })

  it('has a sentence in both languages for each', () => {
    const decided = { for: ['names'], against: ['isLater'] } as const
    expect(sayDecided(decided)).toEqual({
      for: [features.names.says],
      against: [features.isLater.says],
    })
  })

  it('is nothing where the formula decided', () => {
    const [first] = orderBy(story, others, { ...knowledge, order: null })
    expect(first?.decided()).toEqual({ for: [], against: [] })
  })
})

describe('a link that an editor set in another story', () => {
  const far = (key: string, more: Partial<Entry> = {}) => entry(key, 'cháy mưa bão', more)
  const linking = like('s:1', { links: [hashOfLink('s:2')] })
  const scoreOf = (
    key: string,
    others: readonly Entry[],
    canShow: (key: string) => boolean = () => true,
  ) => orderBy(story, others, { ...knowledge, canShow }).find((one) => one.entry.key === key)

  it('lifts what it leads to, and says which story it is tied with', () => {
    const bare = scoreOf('s:2', [like('s:1'), far('s:2'), far('s:3')])
    const lifted = scoreOf('s:2', [linking, far('s:2'), far('s:3')])
    expect(lifted?.parts.links).toBeGreaterThan(0)
    expect(lifted?.score).toBeGreaterThan(bare?.score ?? Infinity)
    expect(lifted?.linkedWith).toEqual(['s:1'])
    expect(scoreOf('s:3', [linking, far('s:2'), far('s:3')])?.parts.links).toBe(0)
  })

  it('counts nothing through a story that readers cannot see', () => {
    const others = [linking, far('s:2'), far('s:3')]
    const hidden = scoreOf('s:2', others, (key) => key !== 's:1')
    expect(hidden?.parts.links).toBe(0)
    expect(hidden?.linkedWith).toEqual([])
  })

  it('counts the less the more links its story has', () => {
    const many = [hashOfLink('s:2'), ...[11, 12, 13, 14].map((id) => hashOfLink(`s:${id}`))]
    const one = scoreOf('s:2', [linking, far('s:2')])
    const oneOfMany = scoreOf('s:2', [like('s:1', { links: many }), far('s:2')])
    expect(oneOfMany?.parts.links).toBeLessThan(one?.parts.links ?? 0)
  })

  it('counts nothing where it leads to the story itself', () => {
    const back = like('s:1', { links: [hashOfLink('s:0')] })
    expect(scoreOf('s:1', [back, far('s:2')])?.parts.links).toBe(0)
  })
})
