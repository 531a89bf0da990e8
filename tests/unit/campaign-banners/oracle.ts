import type { PageFacts, ScreenWidth } from '../../../plugins/campaign-banners/core/targeting.ts'
import type { CampaignWindow } from '../../../plugins/campaign-banners/core/window.ts'
import type { TestCampaign } from './campaigns.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Weekday and minute as the tz database's own clock shows them; nothing of the product's. */
function clockAt(timeZone: string, instant: number): { weekday: number; minute: number } {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  clocks.set(timeZone, clock)
  const [weekday = '', hours, minutes] = clock.format(instant).split(/[ :]/)
  return { weekday: names.indexOf(weekday) + 1, minute: Number(hours) * 60 + Number(minutes) }
}

/** The brute force: what was asked for, minute by minute, and nothing clever. */
export function isOpenByHand(window: CampaignWindow, instant: number, timeZone: string): boolean {
  const { startsAt, endsAt, weekly } = window
  if (instant < startsAt || (endsAt !== null && instant >= endsAt)) return false
  if (!weekly) return true
  const { weekday, minute } = clockAt(timeZone, instant)
  const isOn = (day: number): boolean => weekly.weekdays.some((on) => on === day)
  const yesterday = weekday === 1 ? 7 : weekday - 1
  if (weekly.from < weekly.to) return isOn(weekday) && weekly.from <= minute && minute < weekly.to
  return (isOn(weekday) && minute >= weekly.from) || (isOn(yesterday) && minute < weekly.to)
}

export type Asked = {
  readonly page: PageFacts
  readonly width: ScreenWidth
  readonly placement: string
  readonly instant: number
}

/** The campaigns among which the weights decide; ids in order. */
export function winnersByHand(campaigns: readonly TestCampaign[], asked: Asked): string[] {
  const { page, width, placement, instant } = asked
  const running = campaigns.filter(
    (campaign) =>
      campaign.creatives.some(({ placements }) => placements.includes(placement)) &&
      campaign.windows.some((window) => isOpenByHand(window, instant, 'Asia/Ho_Chi_Minh')) &&
      (campaign.kind === 'emergency' || isOnPage(campaign, page, width)),
  )
  const strength = ({ kind, priority }: TestCampaign): number =>
    kind === 'emergency' ? -1 : kind === 'house' ? 99 : priority
  const strongest = Math.min(...running.map(strength))
  return running
    .filter((campaign) => strength(campaign) === strongest)
    .map(({ id }) => id)
    .sort()
}

function isOnPage({ targeting }: TestCampaign, page: PageFacts, width: ScreenWidth): boolean {
  if (targeting.reach === 'nothing') return false
  const { sections, tags, types, widths } = targeting
  const share = (a: readonly string[] | null, b: readonly string[]): boolean =>
    a === null || a.filter((value) => b.includes(value)).length > 0
  return (
    share(sections, page.sections) &&
    share(tags, page.tags) &&
    share(types, [page.type]) &&
    share(widths, [width])
  )
}
