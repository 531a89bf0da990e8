import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { toCsv } from '../core/csv.ts'
import type { ResolvedOptions } from '../options.ts'
import { guarded } from './guarded.ts'

const columns = ['impressions', 'viewable', 'clicks', 'dismissals', 'bots'] as const
type CountRow = Readonly<Record<(typeof columns)[number] | 'hour', number>> &
  Readonly<Record<'creative' | 'placement' | 'day', string>>

const heading = [
  'Ngày',
  'Giờ',
  'Vị trí',
  'Nội dung',
  'Lượt tải',
  'Lượt xem được',
  'Lượt bấm',
  'Lượt đóng',
  'Máy tự động',
]

/** `GET /:id/report` and `/:id/report.csv`: a campaign's figures by day, hour, place and creative. */
export const reportEndpoints = (options: ResolvedOptions): Endpoint[] => [
  guarded({
    method: 'get',
    path: '/:id/report',
    may: options.access.manages,
    handler: async (req) => Response.json(await readReport(options, req)),
  }),
  guarded({
    method: 'get',
    path: '/:id/report.csv',
    may: options.access.manages,
    handler: async (req) => {
      const { campaign, rows } = await readReport(options, req)
      const table = rows.map((row) => [
        row.day,
        row.hour,
        row.placementLabel,
        row.headline,
        ...columns.map((column) => row[column]),
      ])
      return new Response(toCsv([heading, ...table]), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="chien-dich-${campaign.id}.csv"`,
          'x-content-type-options': 'nosniff',
        },
      })
    },
  }),
]

async function readReport({ slugs, placements }: ResolvedOptions, req: PayloadRequest) {
  const campaign = (await req.payload.findByID({
    collection: slugs.campaigns as CollectionSlug,
    id: req.routeParams?.['id'] as string,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as unknown as { id: number | string; name: string; goal?: number | null } | null
  if (!campaign) throw new APIError('Không có chiến dịch này.', 404, null, true)
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
  const labels = new Map(placements.map(({ name, label }) => [name, label.vi]))
  const rows = counts.map((row) => ({
    ...row,
    headline: headlines.get(row.creative) ?? `(${row.creative})`,
    placementLabel: labels.get(row.placement) ?? row.placement,
  }))
  const totals = Object.fromEntries(
    columns.map((column) => [column, rows.reduce((sum, row) => sum + row[column], 0)]),
  )
  const { id, name, goal = null } = campaign
  return { campaign: { id, name, goal }, totals, rows }
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
