import { openWindow } from '../core/window.ts'
import { createZone } from '../core/zone.ts'
import { type CampaignRow, windowsOf } from '../reader/records.ts'

/** A time of a campaign, its days and hours of the week included, as readers get it. */
export type OpenTime = {
  readonly isOpen: (instant: number) => boolean
  /** The instants between two at which it opens or closes. */
  readonly edges: (from: number, until: number) => readonly number[]
  readonly startsAt: number
  readonly endsAt: number
}

/** The windows of a stored campaign, ready to be asked. */
export function openTimes(windows: CampaignRow['windows'], timeZone: string): OpenTime[] {
  const zone = createZone(timeZone)
  return windowsOf(windows).map((stored) => {
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
  })
}
