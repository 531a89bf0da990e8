import type { DeskSource } from '../../plugins/editorial-desk/options.ts'
import { brokenPicks } from './brokenPicks.ts'
import { campaignTimes } from './campaignTimes.ts'
import { campaignWork } from './campaignWork.ts'
import { certificates } from './certificates.ts'
import { eventsAhead } from './eventsAhead.ts'
import { ordersThatFailed } from './ordersThatFailed.ts'
import { photosWithoutCredit } from './photosWithoutCredit.ts'

/** What stands on first pages besides publications. */
export const deskSources: readonly DeskSource[] = [
  ...[campaignWork, campaignTimes, eventsAhead, certificates],
  ...[ordersThatFailed, brokenPicks, photosWithoutCredit],
]
