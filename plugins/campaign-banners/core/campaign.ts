import type { CreativeContent } from './creative.ts'
import type { Targeting } from './targeting.ts'
import type { CampaignWindow } from './window.ts'

export const campaignKinds = ['public-health', 'emergency', 'house', 'partner'] as const
export type CampaignKind = (typeof campaignKinds)[number]

/** One deliverable text and picture, and where it may stand. */
export type Creative<Content = CreativeContent> = {
  readonly id: string
  readonly placements: readonly string[]
  /** Share among the campaign's creatives for one place; above 0. */
  readonly weight: number
  readonly content: Content
}

/** An approved campaign, as readers may get it. */
export type Campaign<Content = CreativeContent> = {
  readonly id: string
  readonly name: string
  readonly kind: CampaignKind
  /** 1 goes before 2, and so on; emergencies stand before all and house campaigns after all. */
  readonly priority: number
  /** Share of the pages among campaigns of one priority; above 0. */
  readonly weight: number
  readonly windows: readonly CampaignWindow[]
  readonly targeting: Targeting
  readonly creatives: readonly Creative<Content>[]
  /** How often a reader sees it in a day; null for no limit. Kept by the reader's own browser. */
  readonly capPerDay: number | null
  /** Readers who closed an earlier revision see this one. */
  readonly revision: number
  readonly isDismissible: boolean
}

/** Lower stands first: emergencies, then priority classes, then the house's own. */
export const rankOf = ({ kind, priority }: Pick<Campaign, 'kind' | 'priority'>): number =>
  kind === 'emergency' ? 0 : kind === 'house' ? 1000 : priority
