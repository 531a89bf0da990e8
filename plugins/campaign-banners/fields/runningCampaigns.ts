import type { Payload } from 'payload'
import { type CampaignWindow, openWindow } from '../core/window.ts'
import type { Zone } from '../core/zone.ts'
import { bannerDeskOf } from '../reader/desk.ts'

/** A time of a campaign, its days and hours of the week included, as readers get it. */
export type OpenTime = {
  readonly isOpen: (instant: number) => boolean
  /** The instants between two at which it opens or closes. */
  readonly edges: (from: number, until: number) => readonly number[]
  readonly startsAt: number
  readonly endsAt: number
}
type RunningCampaign = {
  readonly id: string
  readonly name: string
  readonly times: readonly OpenTime[]
}

/**
 * The campaigns that are not over and have something to show, as they were approved: from the book that
 * readers' pages are made from, with no question to the database. For whom the plugin lets see campaigns.
 */
export async function runningCampaigns(payload: Payload, now: number): Promise<RunningCampaign[]> {
  const desk = bannerDeskOf(payload)
  if (!desk) return []
  const { zone } = desk.options
  const { campaigns } = await desk.read(now)
  return campaigns
    .filter(({ creatives }) => creatives.length > 0)
    .map(({ id, name, windows }) => ({
      ...{ id, name },
      times: windows.map((window) => openTime(window, zone)),
    }))
}

function openTime(stored: CampaignWindow, zone: Zone): OpenTime {
  const window = openWindow(stored, zone)
  const { startsAt, endsAt } = window
  const edges = (from: number, until: number): number[] => {
    const found: number[] = []
    for (
      let edge = window.nextChange(from);
      edge !== null && edge < until;
      edge = window.nextChange(edge)
    ) {
      found.push(edge)
    }
    return found
  }
  return { isOpen: (instant) => window.isOpen(instant), edges, startsAt, endsAt }
}
