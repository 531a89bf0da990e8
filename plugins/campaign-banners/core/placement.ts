import type { CampaignKind } from './campaign.ts'

/** A named position on pages. */
export type Placement = {
  readonly name: string
  readonly label: { readonly vi: string; readonly en: string }
  /** What stands there while no campaign wants it: the house's own, or nothing and no hole. */
  readonly fallback: 'house' | 'nothing'
  /** Whose campaigns may stand there. */
  readonly kinds: readonly CampaignKind[]
  /** For a place in running text: how many paragraphs stand before it. */
  readonly afterParagraph?: number
  /** The kinds of page that have it; null for all. */
  readonly pageTypes: readonly string[] | null
  /** A placement that is declared but switched off stays empty. */
  readonly isEnabled: boolean
}

/** Under which name a place is counted where the widget shows it on the pages of other sites. */
export const placeElsewhere = (placement: string): string => `widget:${placement}`
