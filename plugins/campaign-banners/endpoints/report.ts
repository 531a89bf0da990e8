import type { Endpoint, PayloadRequest } from 'payload'
import { countColumns } from '../core/counts.ts'
import { toCsv } from '../../kit/csv.ts'
import type { ResolvedOptions } from '../options.ts'
import { inLanguageOf } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { readReport } from './readReport.ts'

const headings = [
  { vi: 'Ngày', en: 'Day' },
  { vi: 'Giờ', en: 'Hour' },
  { vi: 'Vị trí', en: 'Place' },
  { vi: 'Nội dung', en: 'Creative' },
  { vi: 'Lượt tải', en: 'Impressions' },
  { vi: 'Lượt xem được', en: 'Viewable' },
  { vi: 'Lượt bấm', en: 'Clicks' },
  { vi: 'Lượt đóng', en: 'Dismissals' },
  { vi: 'Máy tự động', en: 'Bots' },
]

/** `GET /:id/report` and `/:id/report.csv`: a campaign's figures by day, hour, place and creative. */
export const reportEndpoints = (options: ResolvedOptions): Endpoint[] => [
  guarded(options, {
    method: 'get',
    path: '/:id/report',
    may: 'manages',
    handler: async (req) => Response.json(await readReport(options, req)),
  }),
  guarded(options, {
    method: 'get',
    path: '/:id/report.csv',
    may: 'manages',
    handler: async (req) => {
      const { campaign, rows } = await readReport(options, req)
      return new Response(toCsv([headingIn(req), ...rows.map(tableRow)]), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="chien-dich-${campaign.id}.csv"`,
          'x-content-type-options': 'nosniff',
        },
      })
    },
  }),
]

const headingIn = (req: PayloadRequest): string[] =>
  headings.map((heading) => inLanguageOf(req, heading))

type Row = Awaited<ReturnType<typeof readReport>>['rows'][number]

/** Of a day whose hours were added up the hour stays empty. */
const tableRow = (row: Row) => [
  row.day,
  row.hour,
  row.placementLabel,
  row.headline,
  ...countColumns.map((column) => row[column]),
]
