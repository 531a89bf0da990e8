import { nearness } from '../rank.ts'
import { forEach, inRatios, placesOf, type Feature } from './feature.ts'
import { companyOf, type Scene } from './scene.ts'

const usualFreshness = 0.32
/** So many of the believed ones make the line of days on which a candidate gets its place. */
const lineLength = 20
/** So many are somebody's nearest. */
const circle = 8
/** Less is not told from nothing. */
const leastBelief = 1e-4

/** The share of belief in the others for which something holds. */
const shareWhere =
  (holds: (scene: Scene, at: number, other: number) => boolean): Feature['values'] =>
  (scene) =>
    scene.belief.map((own, at) => {
      let sum = 0
      for (let other = 0; other < scene.belief.length; other += 1) {
        if (other !== at && holds(scene, at, other)) sum += scene.belief[other] as number
      }
      return own < 1 ? sum / (1 - own) : 0
    })

const within = (days: number): Feature => ({
  part: 'company',
  says: {
    vi: `Nhiều tin cùng việc ra trong ${days} ngày quanh nó`,
    en: `Much of the same matter came within ${days} days of it`,
  },
  values: shareWhere(
    ({ days: all }, at, other) => Math.abs((all[at] as number) - (all[other] as number)) <= days,
  ),
})

/** On the story's side of the candidate, between the two. */
const isBetween = ({ days }: Scene, at: number, other: number): boolean => {
  const [own, its] = [days[at] as number, days[other] as number]
  return own < 0 ? its >= own && its <= 0 : its <= own && its >= 0
}
const isBeyond = ({ days }: Scene, at: number, other: number): boolean => {
  const [own, its] = [days[at] as number, days[other] as number]
  return own < 0 ? its < own : its > own
}

/** What the others say of a candidate: whether it belongs to what most of them are about. */
export const companyFeatures = {
  company: {
    part: 'company',
    says: { vi: 'Giống những tin giống bài', en: 'Is like those that are like the story' },
    values: ({ company }) => company.map(inRatios),
  },
  wordsAndCompany: {
    part: 'company',
    says: { vi: 'Giống bài và giống những tin kia', en: 'Is like the story and like the others' },
    values: forEach(({ ranked, company }, at) =>
      inRatios(((ranked[at]?.parts.words ?? 0) + (company[at] ?? 0)) / 2),
    ),
  },
  strongestBond: {
    part: 'company',
    says: { vi: 'Rất giống một tin đáng tin', en: 'Is much like one that is believed' },
    values: forEach(({ mutual, belief }, at) => {
      let most = 0
      for (let other = 0; other < belief.length; other += 1) {
        most = Math.max(
          most,
          (belief[other] as number) * (mutual[at * belief.length + other] as number),
        )
      }
      return inRatios(most)
    }),
  },
  twoSteps: {
    part: 'company',
    says: {
      vi: 'Giống những tin mà nhiều tin khác cũng giống',
      en: 'Is like those that many of the others are like',
    },
    values: ({ mutual, belief, company }) => {
      const known = belief.map((share, at) => share * (company[at] as number))
      const total = known.reduce((sum, share) => sum + share, 0) || 1
      return companyOf(
        mutual,
        known.map((share) => share / total),
      ).map(inRatios)
    },
  },
  companyOfItsDays: {
    part: 'company',
    says: {
      vi: 'Giống những tin giống bài ra gần ngày nó',
      en: 'Is like those of its own days that are like the story',
    },
    values: forEach(({ mutual, belief, days }, at) => {
      let sum = 0
      for (let other = 0; other < belief.length; other += 1) {
        if (other === at) continue
        const apart = (days[at] as number) - (days[other] as number)
        const bond = mutual[at * belief.length + other] as number
        if (bond > 0) sum += (belief[other] as number) * bond * nearness(apart, usualFreshness)
      }
      return inRatios(sum)
    }),
  },
  commonCircle: {
    part: 'company',
    says: {
      vi: 'Những tin giống nó nhất cũng giống bài nhất',
      en: 'Those most like it are those most like the story',
    },
    values: (scene) => {
      const { ranked, mutual, days } = scene
      const count = days.length
      const ofStory = new Set(nearestOf(days.map((_, at) => ranked[at]?.parts.words ?? 0)))
      return days.map((_, at) => {
        const row = Float64Array.from(mutual.subarray(at * count, (at + 1) * count))
        return nearestOf(row).filter((other) => ofStory.has(other)).length / circle
      })
    },
  },
  within2: within(2),
  within7: within(7),
  within30: within(30),
  between: {
    part: 'company',
    speaks: 'against',
    says: { vi: 'Nhiều tin cùng việc ra giữa bài và nó', en: 'Much of the matter lies between' },
    values: shareWhere(isBetween),
  },
  beyond: {
    part: 'company',
    speaks: 'against',
    says: { vi: 'Nhiều tin cùng việc còn xa hơn nó', en: 'Much of the matter lies further away' },
    values: shareWhere(isBeyond),
  },
  placeOnLine: {
    part: 'company',
    speaks: 'against',
    says: {
      vi: 'Nhiều tin cùng việc gần ngày bài hơn',
      en: 'Much of the matter is nearer to the story’s day',
    },
    values: ({ steps, belief }) => {
      const places = placesOf(belief)
      const isOnLine = (at: number): boolean => (places[at] ?? lineLength) < lineLength
      // Whoever stands on the line is there by its day; the others behind all of them.
      const line = placesOf(steps.map((step, at) => (isOnLine(at) ? -step : -Infinity)))
      return line.map((place, at) => (isOnLine(at) ? place / lineLength : 1))
    },
  },
  believed: {
    part: 'company',
    says: { vi: 'Đứng trước trong thứ tự trước', en: 'Stood before others in the order before' },
    values: ({ belief }) => belief.map((share) => Math.log(share + leastBelief)),
  },
  placeBefore: {
    part: 'company',
    speaks: 'against',
    says: { vi: 'Nhiều tin khác đứng trước', en: 'Others stood before it' },
    values: ({ belief }) => placesOf(belief).map((place) => Math.log1p(place)),
  },
} as const satisfies Record<string, Feature>

/** The places of the greatest, by insertion: there are rows for every candidate, and few are wanted. */
function nearestOf(values: ArrayLike<number>): number[] {
  const nearest: number[] = []
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number
    if (nearest.length === circle && value <= (values[nearest[circle - 1] as number] as number)) {
      continue
    }
    let place = nearest.length
    while (place > 0 && (values[nearest[place - 1] as number] as number) < value) place -= 1
    nearest.splice(place, 0, at)
    if (nearest.length > circle) nearest.pop()
  }
  return nearest
}
