import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { valueAt } from '../../kit/fieldValue.ts'
import { findConflicts, hardConflict } from '../core/conflicts.ts'
import { formatInterval } from '../core/localTime.ts'
import type { ResolvedOptions } from '../options.ts'
import { assemble, loadCreatives, loadRunning } from '../reader/loadCampaigns.ts'
import { type CampaignRow, type CreativeRow, toCampaign } from '../reader/records.ts'
import { refusal } from '../refusal.ts'
import { claimEmergency, newCampaign, releaseClaim } from './claimEmergency.ts'

/**
 * Two emergencies at one time in one place cannot both be what readers must see first: the second
 * is refused with the way out. Between the two looks it is written down that this one is coming, so
 * that of two at once one sees the other.
 */
export const refuseSecondEmergency =
  (options: ResolvedOptions): CollectionBeforeChangeHook<CampaignRow> =>
  async ({ data, originalDoc, req }) => {
    if (data.kind !== 'emergency' || data._status !== 'published') return data
    const row = { ...data, id: originalDoc?.id ?? newCampaign }
    await assertAlone(row, options, req)
    await claimEmergency(row, options, req)
    try {
      await assertAlone(row, options, req)
    } catch (refused) {
      // Without transactions nobody else takes it back, and it would hold up others for a minute.
      await releaseClaim(row, options, req)
      throw refused
    }
    return data
  }

/** It is published: the next one sees the campaign itself. */
export const settleEmergency =
  (options: ResolvedOptions): CollectionAfterChangeHook<CampaignRow> =>
  async ({ doc, operation, req }) => {
    if (doc.kind !== 'emergency' || doc._status !== 'published') return
    await releaseClaim({ ...doc, id: operation === 'create' ? newCampaign : doc.id }, options, req)
  }

async function assertAlone(row: CampaignRow, options: ResolvedOptions, req: PayloadRequest) {
  const conflict = hardConflict(await conflictsOf(row, options, req))
  if (!conflict) return
  const [first] = conflict.intervals
  const { name } = conflict.other
  const when = first ? formatInterval(first, options.zone) : ''
  throw refusal(req, 409, {
    vi: `Trùng với thông báo khẩn “${name}” (${when}). Hãy gỡ hoặc sửa thông báo đó, hoặc đổi giờ của thông báo này để hai bên không chồng nhau.`,
    en: `It meets the emergency “${name}” (${when}). Take that one back or change it, or change the times of this one so that they do not overlap.`,
  })
}

/** What a campaign as it is about to be saved would meet among the approved ones. */
export async function conflictsOf(row: CampaignRow, options: ResolvedOptions, req: PayloadRequest) {
  const { slugs, placements, zone } = options
  const source = { payload: req.payload, slugs, req }
  const now = options.now()
  const others = (await loadRunning(source, now)).filter(({ id }) => String(id) !== String(row.id))
  const own = row.id === newCampaign ? [] : await loadCreatives(source, [row.id], { draft: true })
  const theirs = await loadCreatives(
    source,
    others.map(({ id }) => id),
  )
  const lineageOf = await readLineage(options, req)
  return findConflicts({
    // One without creatives yet could still get one for any place.
    campaign: toCampaign(row, own.length > 0 ? own : [anywhere(options)]),
    others: assemble(others, theirs),
    placements,
    zone,
    from: now,
    lineageOf,
  })
}

const anywhere = ({ placements }: ResolvedOptions): CreativeRow => ({
  id: 'any',
  placements: placements.map(({ name }) => name),
})

type SectionRow = { readonly id: number | string } & Readonly<Record<string, unknown>>

/** Each section with those above it. */
async function readLineage({ sections }: ResolvedOptions, req: PayloadRequest) {
  const parents = new Map<string, string>()
  const field = sections?.parentField
  if (sections && field) {
    const { docs } = await req.payload.find({
      collection: sections.slug as 'users',
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    for (const row of docs as unknown as SectionRow[]) {
      const parent = valueAt(row, field)
      if (typeof parent === 'number' || typeof parent === 'string') {
        parents.set(String(row.id), String(parent))
      }
    }
  }
  return (section: string): string[] => {
    const line = [section]
    for (let at = parents.get(section); at && !line.includes(at); at = parents.get(at)) {
      line.push(at)
    }
    return line
  }
}
