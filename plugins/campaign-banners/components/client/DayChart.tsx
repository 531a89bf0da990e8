'use client'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'

type Props = { readonly days: readonly { readonly day: string; readonly value: number }[] }

const height = 160
const barWidth = 40

/** Viewable impressions by day. The table below says the same in figures. */
export function DayChart({ days }: Props): ReactElement {
  const say = useSay()
  const most = Math.max(1, ...days.map(({ value }) => value))
  return (
    <svg
      className="cb-chart"
      viewBox={`0 0 ${Math.max(6, days.length) * barWidth} ${height + 30}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={say('Lượt xem được theo ngày', 'Viewable impressions by day')}
    >
      {days.map(({ day, value }, index) => {
        const tall = (value / most) * height
        return (
          <g key={day} transform={`translate(${index * barWidth} 0)`}>
            <title>{`${day}: ${value.toLocaleString('vi')}`}</title>
            <rect x="6" width={barWidth - 12} y={height - tall} height={tall} fill="#1d4f91" />
            <text
              x={barWidth / 2}
              y={height + 18}
              textAnchor="middle"
              fontSize="11"
              fill="currentColor"
            >
              {`${day.slice(8)}/${day.slice(5, 7)}`}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
