import { beyond, forEach, inRatios, placesOf, type Feature } from './feature.ts'
import type { Scene } from './scene.ts'

const steps = ({ steps: all }: Scene, at: number): number => all[at] ?? 0
const words = ({ ranked }: Scene, at: number): number => inRatios(ranked[at]?.parts.words ?? 0)

const further = (edge: number): Feature => ({
  part: 'time',
  speaks: 'against',
  bends: 'distance',
  says: {
    vi: `Cách bài quá ${Math.round((Math.exp(edge) - 1) * 0.6)} ngày`,
    en: `More than ${Math.round((Math.exp(edge) - 1) * 0.6)} days away`,
  },
  values: forEach((scene, at) => beyond(edge, steps(scene, at))),
})

/** Where a candidate lies in time as the story sees it. */
export const timeFeatures = {
  distance: {
    part: 'time',
    speaks: 'against',
    says: { vi: 'Xa ngày của bài', en: 'Far from the story’s day' },
    values: forEach(steps),
  },
  further2: further(1.5),
  further11: further(3),
  further53: further(4.5),
  further241: further(6),
  isLater: {
    part: 'time',
    speaks: 'either',
    says: { vi: 'Ra sau bài', en: 'Came after the story' },
    values: forEach(({ days }, at) => ((days[at] ?? 0) > 0 ? 1 : 0)),
  },
  distanceOfAlike: {
    part: 'time',
    says: { vi: 'Xa ngày nhưng rất giống bài', en: 'Far away and yet much alike' },
    values: forEach((scene, at) => steps(scene, at) * words(scene, at)),
  },
  furtherOfAlike: {
    part: 'time',
    bends: 'distanceOfAlike',
    says: {
      vi: 'Cách quá 11 ngày nhưng rất giống bài',
      en: 'Over 11 days away and yet much alike',
    },
    values: forEach((scene, at) => beyond(3, steps(scene, at)) * words(scene, at)),
  },
  placeByDay: {
    part: 'time',
    speaks: 'against',
    says: { vi: 'Nhiều tin khác gần ngày hơn', en: 'Others are nearer in time' },
    values: ({ steps: all }) =>
      placesOf(all.map((step) => -step)).map((place) => Math.log1p(place)),
  },
} as const satisfies Record<string, Feature>
