'use client'
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef, useState } from 'react'
import type { CampaignState } from '../../core/state.ts'
import { stateLabels } from './stateLabels.ts'
import { shortTime } from './zoneTime.ts'
import { useSay } from './useSay.ts'

export type TimelineCampaign = {
  readonly id: number | string
  readonly name: string
  readonly kind: string
  readonly priority: number
  readonly status: 'draft' | 'published'
  readonly reviewState: string
  readonly state: CampaignState
  readonly placements: readonly string[]
  readonly windows: readonly {
    readonly startsAt: string
    readonly endsAt?: string | null
    readonly weekdays?: readonly string[] | null
    readonly from?: string | null
    readonly to?: string | null
  }[]
  readonly intervals: readonly { readonly from: number; readonly to: number }[]
  readonly conflicts: readonly {
    readonly with: string
    readonly placement: string
    readonly result: string
  }[]
}

type Props = {
  readonly campaign: TimelineCampaign
  readonly placement: string
  readonly range: { readonly from: number; readonly to: number }
  readonly timeZone: string
  readonly href: string
  readonly onMove: (byMs: number) => void
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** One campaign at one placement: a bar for each stretch in which it runs. */
export function CampaignBar(props: Props): ReactElement {
  const say = useSay()
  const { campaign, placement, range, timeZone, href, onMove } = props
  const [byMs, setBy] = useState(0)
  const lane = useRef<HTMLDivElement>(null)
  const grabbedAt = useRef<number | null>(null)
  const length = range.to - range.from
  const left = (instant: number): number =>
    ((Math.min(range.to, Math.max(range.from, instant)) - range.from) / length) * 100
  // Weekly hours stay at their hours: such a campaign moves by whole days.
  const isWeekly = campaign.windows.some(
    ({ weekdays, from }) => from || (weekdays?.length ?? 0) > 0,
  )
  const stepMs = isWeekly ? dayMs : 15 * minuteMs
  const snapped = (ms: number): number => Math.round(ms / stepMs) * stepMs

  const hold = (event: PointerEvent<HTMLButtonElement>) => {
    grabbedAt.current = event.clientX
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = ({ clientX }: PointerEvent) => {
    if (grabbedAt.current === null || !lane.current) return
    setBy(snapped(((clientX - grabbedAt.current) / lane.current.clientWidth) * length))
  }
  const drop = () => {
    grabbedAt.current = null
    commit()
  }
  const commit = () => {
    if (byMs !== 0) onMove(byMs)
    setBy(0)
  }
  const press = (event: KeyboardEvent) => {
    const sign = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (sign !== 0) setBy(byMs + sign * (event.shiftKey ? dayMs : stepMs))
    else if (event.key === 'Enter' && byMs !== 0) commit()
    else if (event.key === 'Enter') location.assign(href)
    else if (event.key === 'Escape') setBy(0)
    else return
    event.preventDefault()
  }

  const meets = campaign.conflicts.filter((conflict) => conflict.placement === placement)
  const loses = meets.some(({ result }) => result === 'loses' || result === 'refused')
  const color = loses ? 'conflict' : campaign.kind === 'emergency' ? 'urgent' : campaign.state
  return (
    <div className="cb-lane" ref={lane}>
      {campaign.intervals.map(({ from, to }) => {
        const [start, end] = [from + byMs, to + byMs]
        const when = `${shortTime(start, timeZone)} – ${shortTime(end, timeZone)}`
        const { vi, en } = stateLabels[campaign.state]
        const others = meets.map((one) => one.with).join(', ')
        const gives = loses ? ` ${say('Nhường chỗ cho', 'Gives way to')} ${others}.` : ''
        const label = `${campaign.name}: ${when}. ${say(vi, en)}.${gives}`
        return (
          <button
            key={from}
            type="button"
            className={`cb-bar cb-${color}${campaign.status === 'draft' ? ' cb-draft' : ''}`}
            style={{ left: `${left(start)}%`, width: `${left(end) - left(start)}%` }}
            title={label}
            aria-label={label}
            onPointerDown={hold}
            onPointerMove={drag}
            onPointerUp={drop}
            onKeyDown={press}
            onDoubleClick={() => {
              location.assign(href)
            }}
          >
            {byMs === 0 ? campaign.name : when}
          </button>
        )
      })}
    </div>
  )
}
