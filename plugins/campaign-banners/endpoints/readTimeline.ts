import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Campaign } from '../core/campaign.ts'
import { findConflicts, type Interval, openIntervals } from '../core/conflicts.ts'
import { stateOf } from '../core/state.ts'
import type { ResolvedOptions } from '../options.ts'
import { assemble, loadCreatives } from '../reader/loadCampaigns.ts'
import type { CampaignRow } from '../reader/records.ts'

type Range = { readonly from: number; readonly to: number }
type Place = { readonly options: ResolvedOptions; readonly req: PayloadRequest }

/** A campaign as it was approved, or as it was last saved. */
type Version = {
  readonly row: CampaignRow
  readonly campaign: Campaign
  readonly intervals: readonly Interval[]
  /** Something of it nobody approved. */
  readonly isWaiting: boolean
}
type Pair = { readonly live: Version | null; readonly plan: Version | null }

/**
 * The campaigns of a stretch of time: what readers will get, as it was approved, and beside it what
 * nobody approved yet, where its times or its places are others. What was saved last is what is moved.
 */
export async function readTimeline(range: Range, place: Place) {
  const { options } = place
  const live = await readVersions(range, place, { draft: false })
  const plan = await readVersions(range, place, { draft: true })
  const others = [...live.values()].map(({ campaign }) => campaign)
  const around = { others, range, now: options.now(), options }
  return [...new Set([...live.keys(), ...plan.keys()])].flatMap((id) => {
    const pair = { live: live.get(id) ?? null, plan: plan.get(id) ?? null }
    const isOther = hasOtherTimes(pair)
    const updatedAt = (pair.plan ?? pair.live)?.row.updatedAt ?? null
    const [approved, planned] = [
      pair.live && {
        ...entryOf(pair.live, 'published', around),
        ...{ hasChange: isChanged(pair), isMovable: !isOther, updatedAt },
      },
      pair.plan && {
        ...entryOf(pair.plan, 'draft', around),
        ...{ hasChange: pair.live !== null, isMovable: true, updatedAt },
      },
    ]
    return [...(approved ? [approved] : []), ...(planned && isOther ? [planned] : [])]
  })
}

/** Every campaign that is open within the range, by id. */
async function readVersions(
  { from, to }: Range,
  { options, req }: Place,
  { draft }: { readonly draft: boolean },
): Promise<Map<string, Version>> {
  const { slugs, zone } = options
  const isNotOver: Where = {
    or: [
      { lastEndsAt: { exists: false } },
      { lastEndsAt: { greater_than: new Date(from).toISOString() } },
    ],
  }
  const { docs } = await req.payload.find({
    ...{ collection: slugs.campaigns as CollectionSlug, draft, depth: 0, req },
    where: draft ? isNotOver : { and: [{ _status: { equals: 'published' } }, isNotOver] },
    // All of them: a calendar with gaps would promise free days.
    ...{ limit: 0, pagination: false, overrideAccess: false },
  })
  const rows = docs as unknown as CampaignRow[]
  const ids = rows.map(({ id }) => id)
  const creatives = await loadCreatives({ payload: req.payload, slugs, req }, ids, { draft })
  // A campaign waits for approval with whatever of it does.
  const waiting = new Set(creatives.filter(isDraft).map(({ campaign }) => String(campaign)))
  const versions = assemble(rows, creatives).flatMap((campaign, index): [string, Version][] => {
    const row = rows[index]
    const intervals = openIntervals(campaign, { zone, from, to })
    const showsNothing = !draft && campaign.creatives.length === 0
    if (!row || intervals.length === 0 || showsNothing) return []
    const isWaiting = isDraft(row) || waiting.has(campaign.id)
    return [[campaign.id, { row, campaign, intervals, isWaiting }]]
  })
  return new Map(versions)
}

const isDraft = ({ _status }: { readonly _status?: string | null }): boolean =>
  _status !== 'published'

/** Something of it was saved and not approved, were it that it no longer runs in this time. */
const isChanged = ({ plan }: Pair): boolean => plan === null || plan.isWaiting

function hasOtherTimes({ live, plan }: Pair): boolean {
  if (!live || !plan) return true
  const shape = ({ campaign: { kind, priority, creatives, windows } }: Version) =>
    JSON.stringify([kind, priority, placesOf({ creatives }), windows])
  return shape(live) !== shape(plan)
}

const placesOf = ({ creatives }: Pick<Campaign, 'creatives'>): string[] =>
  [...new Set(creatives.flatMap(({ placements }) => placements))].toSorted()

type Surroundings = {
  readonly others: readonly Campaign[]
  readonly range: Range
  readonly now: number
  readonly options: ResolvedOptions
}

function entryOf(
  { row, campaign, intervals }: Version,
  status: 'draft' | 'published',
  { others, range, now, options }: Surroundings,
) {
  const { placements, zone } = options
  const from = Math.max(range.from, now)
  const conflicts = findConflicts({ campaign, others, placements, zone, from })
  const { name, kind, priority, weight } = campaign
  return {
    ...{ id: row.id, name, kind, priority, weight, status },
    targeting: row.targeting ?? null,
    reviewState: row.reviewState ?? 'drafting',
    state: stateOf(campaign, { zone, now }),
    placements: placesOf(campaign),
    windows: row.windows ?? [],
    intervals: intervals.slice(0, 400),
    conflicts: conflicts.map(({ other, placement, outcome }) => ({
      with: other.name,
      placement,
      result: outcome.result,
    })),
  }
}
