import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { findConflicts, hardConflict } from '../core/conflicts.ts'
import { formatInterval } from '../core/localTime.ts'
import type { ResolvedOptions } from '../options.ts'
import { assemble, loadCreatives, loadRunning } from '../reader/loadCampaigns.ts'
import { type CampaignRow, type CreativeRow, toCampaign } from '../reader/records.ts'
import { takeTurn } from './takeTurn.ts'

/**
 * Two emergencies at one time in one place cannot both be what readers must see first: the second
 * is refused with the way out. Approvals take turns, so that of two at once one sees the other.
 */
export const refuseSecondEmergency =
  (options: ResolvedOptions): CollectionBeforeChangeHook<CampaignRow> =>
  async ({ data, originalDoc, req }) => {
    if (data.kind !== 'emergency' || data._status !== 'published') return data
    await takeTurn('emergency', options, req)
    const row = { ...data, id: originalDoc?.id ?? 'new' }
    const conflict = hardConflict(await conflictsOf(row, options, req))
    if (!conflict) return data
    const [first] = conflict.intervals
    const when = first ? formatInterval(first, options.zone) : ''
    throw new APIError(
      `Trùng với thông báo khẩn “${conflict.other.name}” (${when}). Hãy gỡ hoặc sửa thông báo đó, hoặc đổi giờ của thông báo này để hai bên không chồng nhau.`,
      409,
      null,
      true,
    )
  }

/** What a campaign as it is about to be saved would meet among the approved ones. */
export async function conflictsOf(row: CampaignRow, options: ResolvedOptions, req: PayloadRequest) {
  const { slugs, placements, zone } = options
  const source = { payload: req.payload, slugs, req }
  const now = options.now()
  const others = (await loadRunning(source, now)).filter(({ id }) => String(id) !== String(row.id))
  const own = row.id === 'new' ? [] : await loadCreatives(source, [row.id], { draft: true })
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
      const parent = row[field]
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
