'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from '../../../kit/admin/callApi.ts'
import { CampaignChoice } from './CampaignChoice.tsx'
import type { Pace } from '../../core/pace.ts'
import { DayChart } from './DayChart.tsx'
import { GoalCard } from './GoalCard.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'

const columns = {
  impressions: { vi: 'Lượt tải', en: 'Impressions' },
  viewable: { vi: 'Lượt xem được', en: 'Viewable' },
  clicks: { vi: 'Lượt bấm', en: 'Clicks' },
  dismissals: { vi: 'Lượt đóng', en: 'Dismissals' },
  bots: { vi: 'Máy tự động', en: 'Bots' },
} as const
type Column = keyof typeof columns
const names = Object.keys(columns) as Column[]

type Row = Readonly<Record<Column, number>> & {
  readonly day: string
  readonly placementLabel: string
  readonly headline: string
}
type Loaded = {
  readonly campaign: {
    readonly id: number | string
    readonly name: string
    readonly goal: number | null
  }
  readonly totals: Readonly<Record<Column, number>>
  readonly pace: Pace | null
  readonly rows: readonly Row[]
}

/** A campaign's figures: totals, by day, and by place and creative. */
export function Report({ settings }: { readonly settings: ViewSettings }): ReactElement {
  const say = useSay()
  const { api, campaigns } = settings
  const [id, setId] = useState(settings.campaign ?? '')
  const [report, setReport] = useState<Loaded | null>(null)
  useEffect(() => {
    if (id === '') return
    void callApi<Loaded>('GET', `${api}/${campaigns}/${id}/report`).then((answer) => {
      if (answer.ok) setReport(answer.value)
      else toast.error(answer.message)
    })
  }, [api, campaigns, id])

  return (
    <>
      <h1>{say('Báo cáo chiến dịch', 'Campaign report')}</h1>
      <div className="cb-row">
        <CampaignChoice
          label={say('Chiến dịch', 'Campaign')}
          none={say('Chọn…', 'Choose…')}
          address={`${api}/${campaigns}`}
          value={id}
          onChoose={setId}
        />
        {report && (
          <a className="cb-link" href={`${api}/${campaigns}/${report.campaign.id}/report.csv`}>
            {say('Tải CSV', 'Download CSV')}
          </a>
        )}
      </div>
      {report && <Figures report={report} />}
    </>
  )
}

function Figures({ report }: { readonly report: Loaded }): ReactElement {
  const say = useSay()
  const { totals, rows, pace } = report
  const byDay = grouped(rows, ({ day }) => day)
  const byPlace = grouped(rows, ({ placementLabel, headline }) => `${placementLabel} · ${headline}`)
  return (
    <>
      <div className="cb-row">
        {names.map((name) => (
          <div className="cb-card" key={name}>
            <div className="cb-soft">{say(columns[name].vi, columns[name].en)}</div>
            <strong>{totals[name].toLocaleString('vi')}</strong>
          </div>
        ))}
        {pace && <GoalCard pace={pace} />}
      </div>
      {rows.length === 0 ? (
        <p>{say('Chưa có bạn đọc nào.', 'No readers yet.')}</p>
      ) : (
        <>
          <DayChart days={byDay.map(({ label, sums }) => ({ day: label, value: sums.viewable }))} />
          <Table heading={say('Ngày', 'Day')} groups={byDay} />
          <Table heading={say('Vị trí và nội dung', 'Place and creative')} groups={byPlace} />
        </>
      )}
    </>
  )
}

type Group = { readonly label: string; readonly sums: Readonly<Record<Column, number>> }

const Table = ({
  heading,
  groups,
}: {
  readonly heading: string
  readonly groups: readonly Group[]
}): ReactElement => {
  const say = useSay()
  return (
    <table>
      <thead>
        <tr>
          <th>{heading}</th>
          {names.map((name) => (
            <th key={name} className="cb-number">
              {say(columns[name].vi, columns[name].en)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ label, sums }) => (
          <tr key={label}>
            <td>{label}</td>
            {names.map((name) => (
              <td key={name} className="cb-number">
                {sums[name].toLocaleString('vi')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function grouped(rows: readonly Row[], labelOf: (row: Row) => string): Group[] {
  return [...Map.groupBy(rows, labelOf)].map(([label, group]) => {
    const sum = (name: Column): number => group.reduce((total, row) => total + row[name], 0)
    return {
      label,
      sums: {
        impressions: sum('impressions'),
        viewable: sum('viewable'),
        clicks: sum('clicks'),
        dismissals: sum('dismissals'),
        bots: sum('bots'),
      },
    }
  })
}
