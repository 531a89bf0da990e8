import type { Campaign, Creative } from './campaign.ts'
import type { CampaignIndex } from './campaignIndex.ts'
import { pickByWeight } from './chance.ts'
import type { Placement } from './placement.ts'
import { type PageFacts, reaches, reachesPage, type ScreenWidth } from './targeting.ts'

/** Why a creative stands where it stands, or why nothing does. */
type Reason =
  /** It is an emergency's. */
  | { readonly rule: 'emergency' }
  /** No other campaign of its class wanted the place; lower classes gave way. */
  | { readonly rule: 'class'; readonly priority: number }
  /** Several of one class wanted it: chosen for this page by weight. */
  | { readonly rule: 'weight'; readonly priority: number; readonly share: number }
  /** Nobody else wanted it. */
  | { readonly rule: 'house' }
  | { readonly rule: 'nobody' | 'placement-off' | 'not-on-this-page' }

export type Decision<Content> =
  | {
      readonly creative: Creative<Content>
      readonly campaign: Campaign<Content>
      readonly reason: Reason
    }
  | { readonly creative: null; readonly campaign: null; readonly reason: Reason }

export type Question<Content> = {
  readonly placement: Placement
  readonly page: PageFacts
  readonly width: ScreenWidth
  /** Epoch milliseconds. */
  readonly instant: number
  readonly campaigns: CampaignIndex<Content>
  /** The same seed gives the same answer; the page's address shares pages out by weight. */
  readonly seed: string
  /**
   * Whether a creative leads to the very page that it would stand on. Emergencies are for everybody
   * and stand there all the same. @defaultValue none does
   */
  readonly leadsHere?: (content: Content) => boolean
}

const none = (rule: 'nobody' | 'placement-off' | 'not-on-this-page') =>
  ({ creative: null, campaign: null, reason: { rule } }) as const

/**
 * What stands at a placement of a page at an instant. Emergencies go before everything and to every
 * page, whatever their targeting says; then priority classes; within one the weights share the
 * pages; the house's own campaigns fill what is left.
 */
export function decide<Content>(question: Question<Content>): Decision<Content> {
  const { placement, page, width, instant, campaigns, seed, leadsHere } = question
  if (!placement.isEnabled) return none('placement-off')
  if (!hasPlacement(page, placement)) return none('not-on-this-page')
  for (const { bookings } of campaigns.ranksAt(placement.name)) {
    // By id: windows of one campaign may overlap, and its weight still counts once.
    const rivals = new Map<string, Rival<Content>>()
    bookings.visit(instant, (booking) => {
      const { campaign } = booking
      const { id, kind, weight } = campaign
      if (!mayStand(campaign, placement) || !isWithinReach(campaign, page, width)) return
      if (!booking.isOpen(instant)) return
      const isAlwaysShown = kind === 'emergency' || !leadsHere
      const creatives = isAlwaysShown
        ? booking.creatives
        : booking.creatives.filter(({ content }) => !leadsHere(content))
      if (creatives.length > 0) rivals.set(id, { id, weight, campaign, creatives })
    })
    const winner = pickByWeight([...rivals.values()], `${seed}\n${placement.name}`)
    const creative = winner && pickByWeight(winner.creatives, `${seed}\n${placement.name}`)
    if (winner && creative) {
      return { creative, campaign: winner.campaign, reason: reasonOf(winner, rivals) }
    }
  }
  return none('nobody')
}

type Rival<Content> = {
  readonly id: string
  readonly weight: number
  readonly campaign: Campaign<Content>
  readonly creatives: readonly Creative<Content>[]
}

function reasonOf(
  { campaign, weight }: Rival<unknown>,
  rivals: ReadonlyMap<string, Rival<unknown>>,
): Reason {
  const { kind, priority } = campaign
  if (kind === 'emergency') return { rule: 'emergency' }
  if (kind === 'house') return { rule: 'house' }
  if (rivals.size === 1) return { rule: 'class', priority }
  const total = [...rivals.values()].reduce((sum, rival) => sum + rival.weight, 0)
  return { rule: 'weight', priority, share: weight / total }
}

/** Emergencies may stand wherever their creative was made for. */
export const mayStand = ({ kind }: Pick<Campaign, 'kind'>, placement: Placement): boolean =>
  kind === 'house'
    ? placement.fallback === 'house' && placement.kinds.includes(kind)
    : placement.kinds.includes(kind)

/** An emergency is for everybody: no mistake in its targeting can hide it. */
const isWithinReach = (
  { kind, targeting }: Pick<Campaign, 'kind' | 'targeting'>,
  page: PageFacts,
  width: ScreenWidth,
): boolean => kind === 'emergency' || reaches(targeting, page, width)

const hasPlacement = (page: PageFacts, { pageTypes }: Placement): boolean =>
  pageTypes === null || pageTypes.includes(page.type)

/**
 * The next instant after `instant` at which a campaign that can be on the page starts or ends: until
 * then the page may be kept. Null when none will.
 */
export function nextChange<Content>(
  question: Pick<Question<Content>, 'page' | 'instant' | 'campaigns'> & {
    readonly placements: readonly Placement[]
  },
): number | null {
  const { page, instant, campaigns } = question
  let next = Infinity
  for (const placement of question.placements) {
    if (!placement.isEnabled || !hasPlacement(page, placement)) continue
    const concerns = ({ kind, targeting }: Campaign<Content>): boolean =>
      mayStand({ kind }, placement) && (kind === 'emergency' || reachesPage(targeting, page))
    for (const { bookings } of campaigns.ranksAt(placement.name)) {
      bookings.visit(instant, (booking) => {
        if (concerns(booking.campaign)) next = Math.min(next, booking.nextChange(instant) ?? next)
      })
      bookings.walkStartsAfter(instant, (booking) => {
        if (booking.startsAt >= next) return false
        if (concerns(booking.campaign)) next = Math.min(next, booking.nextChange(instant) ?? next)
        return true
      })
    }
  }
  return next === Infinity ? null : next
}
