import type { CollectionSlug, PayloadRequest } from 'payload'
import { type CountRow, sumCounts, withoutRolledHours } from '../core/counts.ts'
import { paceOf } from '../core/pace.ts'
import { placeElsewhere } from '../core/placement.ts'
import type { ResolvedOptions } from '../options.ts'
import { type CampaignRow, windowsOf } from '../reader/records.ts'
import { inLanguageOf, refusal } from '../refusal.ts'
import { noSuchCampaign } from './refusals.ts'

/** A campaign's figures by day, hour, place and creative, and how it stands against its goal. */
export async function readReport(options: ResolvedOptions, req: PayloadRequest) {
  const campaign = await findCampaign(options, req)
  const { slugs } = options
  const [counts, creatives] = await Promise.all([
    all<CountRow>(req, slugs.counts, { campaign: { equals: String(campaign.id) } }, [
      'day',
      'hour',
    ]),
    all<{ id: number | string; headline: string }>(req, slugs.creatives, {
      campaign: { equals: campaign.id },
    }),
  ])
  const headlines = new Map(creatives.map(({ id, headline }) => [String(id), headline]))
  const labelOf = placeLabels(options, req)
  const rows = withoutRolledHours(counts).map((row) => ({
    ...row,
    headline: headlines.get(row.creative) ?? `(${row.creative})`,
    placementLabel: labelOf(row.placement),
  }))
  const totals = sumCounts(rows)
  const { id, name, goal = null } = campaign
  const pace = goal === null ? null : paceFor(campaign, goal, totals.viewable, options)
  return { campaign: { id, name, goal }, totals, pace, rows }
}

async function findCampaign({ slugs }: ResolvedOptions, req: PayloadRequest): Promise<CampaignRow> {
  const campaign = await req.payload.findByID({
    collection: slugs.campaigns as CollectionSlug,
    id: req.routeParams?.['id'] as string,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!campaign) throw refusal(req, 404, noSuchCampaign)
  return campaign as unknown as CampaignRow
}

const paceFor = (
  { windows }: CampaignRow,
  goal: number,
  viewable: number,
  { zone, now }: ResolvedOptions,
) => paceOf({ campaign: { windows: windowsOf(windows) }, goal, viewable, zone, now: now() })

/** Places as the newsroom calls them; those of other sites' pages apart. */
function placeLabels({ placements }: ResolvedOptions, req: PayloadRequest) {
  const own = placements.map(({ name, label }) => [name, inLanguageOf(req, label)] as const)
  const elsewhere = inLanguageOf(req, { vi: 'trang khác nhúng', en: 'other sites' })
  const labels = new Map([
    ...own,
    ...own.map(([name, label]) => [placeElsewhere(name), `${label} (${elsewhere})`] as const),
  ])
  return (placement: string): string => labels.get(placement) ?? placement
}

async function all<Row>(req: PayloadRequest, slug: string, where: object, sort?: string[]) {
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: where as never,
    ...(sort ? { sort } : {}),
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs as unknown as Row[]
}
