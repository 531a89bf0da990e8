import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { liveBefore, type LiveDocument } from '../../kit/liveChange.ts'
import type { DocumentId } from '../../kit/tags.ts'
import { stepsOfCreative, type Write } from '../core/transitions.ts'
import type { ResolvedOptions } from '../options.ts'
import type { CreativeRow } from '../reader/records.ts'
import { isOwnCode } from './actor.ts'
import { type CampaignFacts, campaignFacts } from './campaignFacts.ts'
import { goesWithCampaign } from './cascade.ts'
import { refuseSteps } from './refusals.ts'
import { touchEmergencies } from './touchEmergencies.ts'
import { takeIntent } from '../../kit/writeIntent.ts'
import { isThrownAway, writeOf } from './writeOf.ts'

/** Judges a save of a creative by the table of `core/transitions.ts`, with the campaigns it is in. */
export const guardCreative =
  (options: ResolvedOptions): CollectionBeforeChangeHook<CreativeRow> =>
  async ({ collection, data: given, originalDoc, operation, req }) => {
    const { data, intent } = takeIntent(given as CreativeRow, req)
    if (isOwnCode(req)) return data
    const before = operation === 'update' ? (originalDoc ?? null) : null
    const live = before && liveBefore({ collection: collection.slug, id: before.id, req })
    const write = writeOf(data, live, { intent, req })
    const to = data.campaign ?? before?.campaign
    const place = { live, campaigns: [live?.['campaign'], before?.campaign, to] }
    if (isThrownAway(data, before)) {
      await refuse({ ...place, write: 'delete', moves: false }, options, req)
    }
    await refuse({ ...place, write, moves: isElsewhere(to, live?.['campaign']) }, options, req)
    return { ...data, _status: write === 'publish' ? 'published' : 'draft' }
  }

/** Judges its deletion; it goes with its campaign unasked. */
export const guardCreativeDeletion =
  (options: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const live = liveBefore({ collection: collection.slug, id, req })
    if (isOwnCode(req) || goesWithCampaign(live?.['campaign'], req)) return
    const newest = (await req.payload.findByID({
      ...{ collection: options.slugs.creatives as CollectionSlug, id, draft: true, req },
      ...{ depth: 0, disableErrors: true, overrideAccess: true },
    })) as unknown as CreativeRow | null
    const campaigns = [live?.['campaign'], newest?.campaign]
    const found = await refuse({ write: 'delete', live, campaigns, moves: false }, options, req)
    await touchEmergencies(found, options, req)
  }

type Place = {
  readonly write: Write
  readonly live: LiveDocument | null
  /** The campaign in which readers have it, and those that it leaves and enters. */
  readonly campaigns: readonly unknown[]
  readonly moves: boolean
}

async function refuse(
  { write, live, campaigns, moves }: Place,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<CampaignFacts[]> {
  const ids = new Map(campaigns.map((id) => [String(id), id])).values()
  const found: CampaignFacts[] = []
  for (const id of ids) {
    const facts = await campaignFacts(id, options, req)
    if (facts) found.push(facts)
  }
  const home = found.find(({ id }) => String(id) === String(live?.['campaign']))
  const steps = stepsOfCreative({
    write,
    isLive: live?._status === 'published',
    campaign: home?.shown ?? 'nothing',
    isAlarm: found.some(({ isAlarm }) => isAlarm),
    moves,
  })
  refuseSteps(steps, options, req)
  return found
}

const isElsewhere = (to: unknown, from: unknown): boolean =>
  isId(from) && (!isId(to) || String(to) !== String(from))

const isId = (value: unknown): value is DocumentId =>
  typeof value === 'number' || typeof value === 'string'
