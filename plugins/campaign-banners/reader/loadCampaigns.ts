import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Campaign } from '../core/campaign.ts'
import type { Slugs } from '../options.ts'
import type { DocumentId } from '../../kit/tags.ts'
import { type CampaignRow, type CreativeRow, type Pictures, toCampaign } from './records.ts'

export type Source = {
  readonly payload: Payload
  readonly slugs: Slugs
  /** Given, the reads belong to its transaction. */
  readonly req?: PayloadRequest
}

/** Databases bound the number of values in one question. */
const batch = 500

/**
 * Approved campaigns that are not over at an instant, with their approved creatives. Readers may
 * open none of these documents, since a page needs those of tomorrow too, to know how long it
 * holds: so this asks past access control, and only banners leave the plugin.
 */
export async function loadRunning(source: Source, now: number): Promise<CampaignRow[]> {
  const isNotOver: Where = {
    or: [
      { lastEndsAt: { exists: false } },
      { lastEndsAt: { greater_than: new Date(now).toISOString() } },
    ],
  }
  return find<CampaignRow>(source, source.slugs.campaigns, {
    where: { and: [{ _status: { equals: 'published' } }, isNotOver] },
  })
}

/** Creatives of campaigns: as approved, or with `draft` as they were last saved. */
export async function loadCreatives(
  source: Source,
  campaigns: readonly DocumentId[],
  { draft = false }: { readonly draft?: boolean } = {},
): Promise<CreativeRow[]> {
  const rows: CreativeRow[] = []
  for (let start = 0; start < campaigns.length; start += batch) {
    const of: Where = { campaign: { in: campaigns.slice(start, start + batch) } }
    const where = draft ? of : { and: [of, { _status: { equals: 'published' } }] }
    rows.push(...(await find<CreativeRow>(source, source.slugs.creatives, { where, draft })))
  }
  return rows
}

/** The core's campaigns from rows of both collections. */
export function assemble(
  campaigns: readonly CampaignRow[],
  creatives: readonly CreativeRow[],
  pictures?: Pictures,
): Campaign[] {
  const byCampaign = Map.groupBy(creatives, ({ campaign }) => String(campaign))
  return campaigns.map((row) => toCampaign(row, byCampaign.get(String(row.id)) ?? [], pictures))
}

type Query = { readonly where: Where; readonly draft?: boolean }

async function find<Row>({ payload, req }: Source, slug: string, query: Query): Promise<Row[]> {
  const { docs } = await payload.find({
    ...query,
    collection: slug as CollectionSlug,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs as unknown as Row[]
}
