import { beyond, forEach, inRatios, placesOf, type Feature } from './feature.ts'
import type { Scene } from './scene.ts'

const words = ({ ranked }: Scene, at: number): number => inRatios(ranked[at]?.parts.words ?? 0)
const likeness = ({ ranked }: Scene, at: number): number => ranked[at]?.parts.likeness ?? 0

const moreWords = (edge: number): Feature => ({
  part: 'words',
  bends: 'words',
  says: {
    vi: `Chung nhiều từ hơn hẳn (trên ${Math.exp(edge).toFixed(2)})`,
    en: `Shares far more words (above ${Math.exp(edge).toFixed(2)})`,
  },
  values: forEach((scene, at) => beyond(edge, words(scene, at))),
})

/** What a candidate's words say, whenever it was. */
export const wordFeatures = {
  words: {
    part: 'words',
    says: { vi: 'Chung nhiều từ với bài', en: 'Shares words with the story' },
    values: forEach(words),
  },
  moreWords25: moreWords(-2.5),
  moreWords20: moreWords(-2),
  moreWords15: moreWords(-1.5),
  moreWords10: moreWords(-1),
  likeness: {
    part: 'words',
    says: {
      vi: 'Chung từ với bài và với hai tin giống bài nhất',
      en: 'Shares words with the story and the two most like it',
    },
    values: forEach((scene, at) => inRatios(likeness(scene, at))),
  },
  placeByLikeness: {
    part: 'words',
    speaks: 'against',
    says: { vi: 'Nhiều tin khác giống bài hơn', en: 'Others are more like the story' },
    values: (scene) =>
      placesOf(scene.days.map((_, at) => likeness(scene, at))).map((place) => Math.log1p(place)),
  },
  rareWords: {
    part: 'words',
    says: {
      vi: 'Chung những từ mà ít tin khác có',
      en: 'Shares words that few of the others hold',
    },
    values: ({ shared }) => shared.rare.map(inRatios),
  },
  names: {
    part: 'words',
    says: { vi: 'Chung tên người, tên đất với bài', en: 'Shares names with the story' },
    values: ({ shared }) => shared.names.map(inRatios),
  },
  hasNames: {
    part: 'words',
    says: { vi: 'Có ít nhất một tên chung với bài', en: 'Shares at least one name' },
    values: ({ shared }) => shared.names.map((sum) => (sum > 0 ? 1 : 0)),
  },
  placeByNames: {
    part: 'words',
    speaks: 'against',
    says: { vi: 'Nhiều tin khác chung nhiều tên hơn', en: 'Others share more names' },
    values: ({ shared }) => placesOf(shared.names).map((place) => Math.log1p(place)),
  },
  longWords: {
    part: 'words',
    says: { vi: 'Chung từ nhiều âm tiết với bài', en: 'Shares words of several syllables' },
    values: ({ shared }) => shared.words.map(inRatios),
  },
  syllables: {
    part: 'words',
    says: { vi: 'Chung những tiếng đơn với bài', en: 'Shares single syllables' },
    values: ({ shared }) => shared.syllables.map(inRatios),
  },
  ownTitle: {
    part: 'words',
    says: { vi: 'Nói đến những gì tiêu đề của bài nói', en: 'Holds what the story’s title says' },
    values: ({ shared }) => shared.ownTitle,
  },
  itsTitle: {
    part: 'words',
    says: { vi: 'Tiêu đề của nó nói những gì bài nói', en: 'Its title says what the story holds' },
    values: ({ shared }) => shared.itsTitle,
  },
  bothTitles: {
    part: 'words',
    says: { vi: 'Hai tiêu đề có từ chung', en: 'The two titles share words' },
    values: ({ shared }) => shared.bothTitles.map(inRatios),
  },
} as const satisfies Record<string, Feature>
