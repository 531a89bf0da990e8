'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from './callApi.ts'
import { DayChart } from './DayChart.tsx'

const columns = {
  impressions: 'Lượt tải',
  viewable: 'Lượt xem được',
  clicks: 'Lượt bấm',
  dismissals: 'Lượt đóng',
  bots: 'Máy tự động',
} as const
type Column = keyof typeof columns
const names = Object.keys(columns) as Column[]

type Row = Readonly<Record<Column | 'hour', number>> & {
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
  readonly rows: readonly Row[]
}
type Choice = { readonly id: number | string; readonly name: string }

/** A campaign's figures: totals, by day, and by place and creative. */
export function Report({ settings }: { readonly settings: ViewSettings }): ReactElement {
  const { api, campaigns } = settings
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const [id, setId] = useState(settings.campaign ?? '')
  const [report, setReport] = useState<Loaded | null>(null)
  useEffect(() => {
    const address = `${api}/${campaigns}?limit=200&depth=0&draft=true&select[name]=true`
    void callApi<{ docs: Choice[] }>('GET', address).then((answer) => {
      if (answer.ok) setChoices(answer.value.docs)
    })
  }, [api, campaigns])
  useEffect(() => {
    if (id === '') return
    void callApi<Loaded>('GET', `${api}/${campaigns}/${id}/report`).then((answer) => {
      if (answer.ok) setReport(answer.value)
      else toast.error(answer.message)
    })
  }, [api, campaigns, id])

  return (
    <>
      <h1>Báo cáo chiến dịch</h1>
      <div className="cb-row">
        <label>
          Chiến dịch
          <select value={id} onChange={({ target }) => setId(target.value)}>
            <option value="">Chọn…</option>
            {choices.map((choice) => (
              <option key={choice.id} value={String(choice.id)}>
                {choice.name}
              </option>
            ))}
          </select>
        </label>
        {report && (
          <a className="cb-link" href={`${api}/${campaigns}/${report.campaign.id}/report.csv`}>
            Tải CSV
          </a>
        )}
      </div>
      {report && <Figures report={report} />}
    </>
  )
}

function Figures({ report }: { readonly report: Loaded }): ReactElement {
  const { totals, rows, campaign } = report
  const { goal } = campaign
  const byDay = grouped(rows, ({ day }) => day)
  const byPlace = grouped(rows, ({ placementLabel, headline }) => `${placementLabel} · ${headline}`)
  return (
    <>
      <div className="cb-row">
        {names.map((name) => (
          <div className="cb-card" key={name}>
            <div className="cb-soft">{columns[name]}</div>
            <strong>{totals[name].toLocaleString('vi')}</strong>
          </div>
        ))}
        {goal !== null && (
          <div className="cb-card">
            <div className="cb-soft">Chỉ tiêu lượt xem được</div>
            <strong>
              {Math.round((totals.viewable / goal) * 100)}% của {goal.toLocaleString('vi')}
            </strong>
          </div>
        )}
      </div>
      {rows.length === 0 ? (
        <p>Chưa có bạn đọc nào.</p>
      ) : (
        <>
          <DayChart days={byDay.map(({ label, sums }) => ({ day: label, value: sums.viewable }))} />
          <Table heading="Ngày" groups={byDay} />
          <Table heading="Vị trí và nội dung" groups={byPlace} />
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
}): ReactElement => (
  <table>
    <thead>
      <tr>
        <th>{heading}</th>
        {names.map((name) => (
          <th key={name} className="cb-number">
            {columns[name]}
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
