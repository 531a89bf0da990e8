import { type Campaign, type Creative, rankOf } from './campaign.ts'
import { createIntervalIndex, type IntervalIndex } from './intervalIndex.ts'
import { type OpenWindow, openWindow } from './window.ts'
import type { Zone } from './zone.ts'

/** One window of one campaign at one placement. */
type Booking<Content> = OpenWindow & {
  readonly campaign: Campaign<Content>
  /** The campaign's creatives for the placement; never empty. */
  readonly creatives: readonly Creative<Content>[]
}

/** Campaigns by placement and rank, so that a decision looks only at those that run. */
export type CampaignIndex<Content> = {
  /** Strongest rank first. */
  ranksAt(placement: string): readonly {
    readonly rank: number
    readonly bookings: IntervalIndex<Booking<Content>>
  }[]
}

/** Builds the index, once for each change of the campaigns. */
export function indexCampaigns<Content>(
  campaigns: readonly Campaign<Content>[],
  zone: Zone,
): CampaignIndex<Content> {
  const byPlacement = new Map<string, Map<number, Booking<Content>[]>>()
  for (const campaign of campaigns) {
    const rank = rankOf(campaign)
    const windows = campaign.windows.map((window) => openWindow(window, zone))
    for (const [placement, creatives] of creativesByPlacement(campaign)) {
      const ranks = byPlacement.get(placement) ?? new Map<number, Booking<Content>[]>()
      byPlacement.set(placement, ranks)
      const bookings = ranks.get(rank) ?? []
      ranks.set(rank, bookings)
      for (const window of windows) bookings.push({ ...window, campaign, creatives })
    }
  }
  const indexed = new Map(
    [...byPlacement].map(([placement, ranks]) => [
      placement,
      [...ranks]
        .sort(([a], [b]) => a - b)
        .map(([rank, bookings]) => ({ rank, bookings: createIntervalIndex(bookings) })),
    ]),
  )
  return { ranksAt: (placement) => indexed.get(placement) ?? [] }
}

function creativesByPlacement<Content>({ creatives }: Campaign<Content>) {
  const byPlacement = new Map<string, Creative<Content>[]>()
  for (const creative of creatives) {
    for (const placement of new Set(creative.placements)) {
      const list = byPlacement.get(placement)
      if (list) list.push(creative)
      else byPlacement.set(placement, [creative])
    }
  }
  return byPlacement
}
