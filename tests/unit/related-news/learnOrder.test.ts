import { describe, expect, it } from 'vitest'
import { crossValidate } from '../../../plugins/related-news/core/learn/crossValidate.ts'
import {
  ordersWithoutOwn,
  learnOrder,
} from '../../../plugins/related-news/core/learn/learnOrder.ts'
import {
  lessonOf,
  ndcgUnder,
  type Lesson,
} from '../../../plugins/related-news/core/learn/lesson.ts'
import { ndcgOf, randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'
import { sayLearning } from '../../../plugins/related-news/core/learn/sayLearning.ts'
import { hashOfTerm } from '../../../plugins/related-news/core/hashOfTerm.ts'
import { orderBy, type Order } from '../../../plugins/related-news/core/order/orderBy.ts'
import { defaultWeights, type Entry } from '../../../plugins/related-news/core/rank.ts'
import { vntcOrder } from '../../../plugins/related-news/data/vntcOrder.ts'

/** A document of some words, each a term of the same weight. */
function entry(key: string, words: readonly string[], more: Partial<Entry> = {}): Entry {
  const terms = words.map((written) => ({
    hash: hashOfTerm(written),
    weight: 1 / Math.sqrt(words.length),
    written,
    mark: 'w' as const,
  }))
  const nothing = { section: null, isLive: false, links: [], names: [] }
  return { key, day: 0, ...nothing, signature: { terms }, ...more }
}

const candidatesOfEach = 24
const right = 3

/**
 * Stories of matters whose words say little: the candidates share one word with the story. What belongs to
 * it is in its section, where `bySection` says so; else chance alone knows.
 */
function createTeaching(stories: number, bySection: boolean) {
  const random = randomFrom(3)
  return Array.from({ length: stories }, (_, at) => {
    const story = entry(`s:${at}`, [`matter${at}`, 'tin', 'bài'], { section: 'a', day: 10_000 })
    const candidates = Array.from({ length: candidatesOfEach }, (__, place) => {
      const belongs = place < right
      const section = bySection ? (belongs ? 'a' : 'b') : random() < 0.5 ? 'a' : 'b'
      return entry(`c:${at}-${place}`, [`matter${at}`, `word${Math.floor(random() * 40)}`], {
        section,
        day: 10_000 + Math.floor(random() * 400) - 200,
      })
    })
    const belongs = new Map(candidates.slice(0, right).map(({ key }) => [key, 2]))
    return { story, candidates, belongs, group: `matter ${Math.floor(at / 2)}` }
  })
}

type Taught = ReturnType<typeof createTeaching>[number]
const teach = ({ story, candidates, belongs, group }: Taught, order: Order | null = null): Lesson =>
  lessonOf(story, candidates, { group, weights: defaultWeights, belongs, order })

describe('a lesson', () => {
  const taught = createTeaching(6, false)

  it.each(taught)('reads an order as lists are made by it ($story.key)', (one) => {
    const weights = { ...defaultWeights, freshness: 0.5, section: 1.4 }
    const { story, candidates, belongs, group } = one
    const lesson = lessonOf(story, candidates, { group, weights, belongs, order: vntcOrder })
    const gainOf = (key: string): number => (belongs.has(key) ? 3 : 0)
    const ordered = orderBy(story, candidates, {
      order: vntcOrder,
      weights,
      canShow: () => false,
    })
    const shown = ndcgOf(
      ordered.map((candidate) => gainOf(candidate.entry.key)),
      [3, 3, 3],
    )
    expect(lesson.today).toBeCloseTo(shown, 9)
    expect(ndcgUnder(vntcOrder, lesson)).toBeCloseTo(shown, 9)
  })

  it('leaves few candidates to the formula, whatever the order', () => {
    const [{ candidates, ...one } = taught[0] as Taught] = taught
    const few = teach({ ...one, candidates: candidates.slice(0, 10) }, vntcOrder)
    expect(ndcgUnder({ version: 'any', weights: { isLater: 9 } }, few)).toBe(few.today)
  })

  it('knows of what belongs to the story and was not found', () => {
    const [one] = taught as [Taught]
    const all = teach(one).today
    const belongs = new Map([...one.belongs, ['c:nowhere', 2]])
    expect(teach({ ...one, belongs }).today).toBeLessThan(all)
  })
})

describe('an order learned from links', () => {
  const read = { version: 'test', seed: 7 }

  it('is better beyond chance where links have something to tell', () => {
    const lessons = createTeaching(120, true).map((one) => teach(one))
    const { isBetter, today, learned, difference, order } = crossValidate(lessons, read)
    expect(isBetter).toBe(true)
    expect(difference.low).toBeGreaterThan(0)
    expect(learned.mean - today.mean).toBeCloseTo(difference.mean, 9)
    expect(order.weights.sameSection ?? 0).toBeGreaterThan(0)
  })

  it('is not where chance alone placed them', () => {
    const lessons = createTeaching(120, false).map((one) => teach(one))
    expect(crossValidate(lessons, read).isBetter).toBe(false)
  })

  it('is not better than itself', () => {
    const taught = createTeaching(120, true)
    const { order } = crossValidate(
      taught.map((one) => teach(one)),
      read,
    )
    const again = crossValidate(
      taught.map((one) => teach(one, order)),
      read,
    )
    expect(again.isBetter).toBe(false)
  })

  it('comes out the same every time', () => {
    const lessons = createTeaching(60, true).map((one) => teach(one))
    expect(crossValidate(lessons, read)).toEqual(crossValidate(lessons, read))
  })

  it('is read on a story only where nothing of its matter taught it', () => {
    const lessons = createTeaching(40, true).map((one) => teach(one))
    const orders = ordersWithoutOwn(lessons, 'test')
    for (const [at, { group }] of lessons.entries()) {
      // What is learned from everything but the matter's fold stays as it is without the matter.
      const fold = lessons.filter((_, other) => orders[other] === orders[at])
      expect(fold.map((one) => one.group)).toContain(group)
      const elsewhere = lessons.filter((_, other) => orders[other] !== orders[at])
      expect(elsewhere.every((one) => one.group !== group)).toBe(true)
      expect(learnOrder(elsewhere, orders[at]?.version ?? '')).toEqual(orders[at])
    }
  })
})

describe('what a desk is told', () => {
  const least = { leastStories: 200, leastMatters: 20 }
  const links = { stories: 260, matters: 41 }
  const verdict = {
    order: vntcOrder,
    today: { mean: 0.612, low: 0.58, high: 0.64 },
    learned: { mean: 0.655, low: 0.62, high: 0.69 },
    difference: { mean: 0.043, low: -0.002, high: 0.09 },
    isBetter: false,
  }

  it('names both figures, and whether anything was written', () => {
    const read = { ...links, verdict, today: 'vntc-2007' }
    const kept = sayLearning({ outcome: 'not-better', ...read }, least)
    expect(kept).toContain('hiện nay  0,612 (0,580 đến 0,640)  vntc-2007')
    expect(kept).toContain('học được  0,655 (0,620 đến 0,690)')
    expect(kept).toContain('chênh     +0,043 (−0,002 đến +0,090)')
    expect(kept).toContain('không ghi gì')
    expect(sayLearning({ outcome: 'learned', ...read }, least)).toContain('đã ghi')
  })

  it('says how much is missing where it is too early', () => {
    const said = sayLearning({ outcome: 'too-early', stories: 12, matters: 3 }, least)
    expect(said).toContain('Còn quá sớm')
    expect(said).toContain('12 bài')
    expect(said).toContain('200 bài')
  })
})
