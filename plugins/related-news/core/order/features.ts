import { companyFeatures } from './companyFeatures.ts'
import { type Feature, forEach } from './feature.ts'
import { timeFeatures } from './timeFeatures.ts'
import { wordFeatures } from './wordFeatures.ts'

const sectionOf = (section: string | null, other: string | null | undefined): boolean =>
  section !== null && section === other

const sectionFeatures = {
  sameSection: {
    part: 'section',
    says: { vi: 'Cùng chuyên mục với bài', en: 'Is of the story’s section' },
    values: forEach(({ story, ranked }, at) =>
      sectionOf(story.section, ranked[at]?.entry.section) ? 1 : 0,
    ),
  },
  sectionOfOthers: {
    part: 'section',
    says: { vi: 'Cùng chuyên mục với nhiều tin cùng việc', en: 'Is of the others’ section' },
    values: ({ ranked, belief }) => {
      const shares = new Map<string | null, number>()
      for (const [at, { entry }] of ranked.entries()) {
        shares.set(entry.section, (shares.get(entry.section) ?? 0) + (belief[at] as number))
      }
      return belief.map((own, at) => {
        const share = shares.get(ranked[at]?.entry.section ?? null) ?? 0
        return own < 1 ? (share - own) / (1 - own) : 0
      })
    },
  },
} as const satisfies Record<string, Feature>

/** Everything that the order goes by, by its name in a file of weights. */
export const features = {
  ...wordFeatures,
  ...timeFeatures,
  ...companyFeatures,
  ...sectionFeatures,
} as const satisfies Record<string, Feature>

export type FeatureName = keyof typeof features
export const featureNames = Object.keys(features) as FeatureName[]
