import type { TimelineCampaign } from './CampaignBar.tsx'

type Windows = TimelineCampaign['windows']

/** The same windows earlier or later; weekdays and hours stay as they are. */
export const movedWindows = (windows: Windows, byMs: number): Windows =>
  windows.map((window) => ({
    ...window,
    startsAt: moved(window.startsAt, byMs),
    endsAt: window.endsAt ? moved(window.endsAt, byMs) : null,
  }))

const moved = (instant: string, byMs: number): string =>
  new Date(Date.parse(instant) + byMs).toISOString()
