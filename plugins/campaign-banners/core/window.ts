import { createOpeningHours, type WeeklyHours } from './openingHours.ts'
import type { Zone } from './zone.ts'

/** When a campaign runs: from `startsAt` up to and without `endsAt`, in its hours where it has any. */
export type CampaignWindow = {
  /** Epoch milliseconds. */
  readonly startsAt: number
  /** Epoch milliseconds; null goes on for ever, which only house campaigns may. */
  readonly endsAt: number | null
  readonly weekly: WeeklyHours | null
}

/** A window made ready to be asked often. */
export type OpenWindow = {
  readonly startsAt: number
  /** `Infinity` where there is no end. */
  readonly endsAt: number
  isOpen(instant: number): boolean
  /** The next instant after `after` at which `isOpen` changes its answer; null when it never does. */
  nextChange(after: number): number | null
}

/** Works a window out for a zone. One that ends before it starts is never open. */
export function openWindow(window: CampaignWindow, zone: Zone): OpenWindow {
  const { startsAt } = window
  const endsAt = window.endsAt ?? Infinity
  const hours = window.weekly && createOpeningHours(window.weekly, zone)
  const isOpen = (instant: number): boolean =>
    startsAt <= instant && instant < endsAt && (hours === null || hours.isOpen(instant))

  const nextEdge = (after: number): number | null => {
    if (after >= endsAt) return null
    if (after < startsAt) return startsAt
    const edge = Math.min(endsAt, hours?.nextEdge(after) ?? Infinity)
    return edge === Infinity ? null : edge
  }
  return {
    startsAt,
    endsAt,
    isOpen,
    nextChange(after) {
      const wasOpen = isOpen(after)
      for (let edge = nextEdge(after); edge !== null; edge = nextEdge(edge)) {
        if (isOpen(edge) !== wasOpen) return edge
      }
      return null
    },
  }
}
