import type { Campaign } from './campaign.ts'
import { openWindow } from './window.ts'
import type { Zone } from './zone.ts'

/** Where a campaign is in its time; `pausing` is between two of its hours. */
export type CampaignState = 'scheduled' | 'live' | 'pausing' | 'ended'

/** A campaign's state at an instant, whether or not it is approved. */
export function stateOf(
  { windows }: Pick<Campaign<unknown>, 'windows'>,
  { zone, now }: { readonly zone: Zone; readonly now: number },
): CampaignState {
  const opened = windows.map((window) => openWindow(window, zone))
  if (opened.some((window) => window.isOpen(now))) return 'live'
  if (opened.every((window) => window.nextChange(now) === null)) return 'ended'
  return opened.some(({ startsAt }) => startsAt <= now) ? 'pausing' : 'scheduled'
}
