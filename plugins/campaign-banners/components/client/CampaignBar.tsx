'use client'
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react'
import type { CampaignState } from '../../core/state.ts'
import { shownState, stateLabels } from './stateLabels.ts'
import { shortTime } from '../../../kit/admin/zoneTime.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

export type TimelineCampaign = {
  readonly id: number | string
  /** When it was last saved: whoever moves it says from which version she began. */
  readonly updatedAt: string | null
  readonly name: string
  readonly kind: string
  readonly priority: number
  readonly weight: number
  readonly targeting: unknown
  readonly status: 'draft' | 'published'
  /** Of what was approved: something was changed since. Of a draft: something else is approved. */
  readonly hasChange: boolean
  /** It is what was saved last. */
  readonly isMovable: boolean
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
  /** The campaign's own page. */
  readonly href: string
  /** How far it is moved and not yet saved; null while another one is chosen or none. */
  readonly byMs: number | null
  /** The bar is chosen, or moved by so much from where it stands. */
  readonly onShift: (byMs: number) => void
  readonly onSave: () => void
  readonly onCancel: () => void
}

const minuteMs = 60_000
export const dayMs = 24 * 60 * minuteMs

/** Weekly hours stay at their hours: such a campaign moves by whole days. */
export const stepOf = ({ windows }: Pick<TimelineCampaign, 'windows'>): number =>
  windows.some(({ weekdays, from }) => from || (weekdays?.length ?? 0) > 0) ? dayMs : 15 * minuteMs

/** One campaign at one placement: a bar for each stretch in which it runs. */
export function CampaignBar(props: Props): ReactElement {
  const say = useSay()
  const { campaign, placement, range, timeZone, href, byMs: chosenBy } = props
  const { onShift, onSave, onCancel } = props
  const byMs = chosenBy ?? 0
  const lane = useRef<HTMLDivElement>(null)
  const grabbed = useRef<{ readonly at: number; readonly byMs: number } | null>(null)
  const length = range.to - range.from
  const left = (instant: number): number =>
    ((Math.min(range.to, Math.max(range.from, instant)) - range.from) / length) * 100
  const stepMs = stepOf(campaign)
  const snapped = (ms: number): number => Math.round(ms / stepMs) * stepMs

  const hold = (event: PointerEvent<HTMLButtonElement>) => {
    grabbed.current = { at: event.clientX, byMs }
    event.currentTarget.setPointerCapture(event.pointerId)
    onShift(byMs)
  }
  const drag = ({ clientX }: PointerEvent) => {
    const from = grabbed.current
    if (!from || !lane.current) return
    onShift(from.byMs + snapped(((clientX - from.at) / lane.current.clientWidth) * length))
  }
  const drop = () => {
    grabbed.current = null
  }
  const press = (event: KeyboardEvent) => {
    const sign = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (sign !== 0) onShift(byMs + sign * (event.shiftKey ? dayMs : stepMs))
    else if (event.key === 'Enter' && byMs !== 0) onSave()
    else if (event.key === 'Enter' || event.key === ' ') onShift(0)
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
  }

  const meets = campaign.conflicts.filter((conflict) => conflict.placement === placement)
  const loses = meets.some(({ result }) => result === 'loses' || result === 'refused')
  const state = shownState(campaign)
  const color = loses ? 'conflict' : campaign.kind === 'emergency' ? 'urgent' : state
  return (
    <div className="cb-lane" ref={lane}>
      {campaign.intervals.map(({ from, to }) => {
        const [start, end] = [from + byMs, to + byMs]
        const when = `${shortTime(start, timeZone)} – ${shortTime(end, timeZone)}`
        const { vi, en } = stateLabels[state]
        const others = meets.map((one) => one.with).join(', ')
        const gives = loses ? ` ${say('Nhường chỗ cho', 'Gives way to')} ${others}.` : ''
        const changed =
          campaign.status === 'published' && campaign.hasChange
            ? ` ${say('Có bản sửa chưa duyệt.', 'It has a change that is not approved.')}`
            : ''
        const label = `${campaign.name}: ${when}. ${say(vi, en)}.${changed}${gives}`
        const bar = {
          className: `cb-bar cb-${color}${campaign.status === 'draft' ? ' cb-draft' : ''}`,
          style: { left: `${left(start)}%`, width: `${left(end) - left(start)}%` },
          ...{ title: label, 'aria-label': label },
        }
        const text = byMs === 0 ? `${changed ? '✎ ' : ''}${campaign.name}` : when
        if (!campaign.isMovable) {
          return (
            <a key={from} href={href} {...bar}>
              {text}
            </a>
          )
        }
        return (
          <button
            key={from}
            type="button"
            {...bar}
            aria-pressed={chosenBy !== null}
            onPointerDown={hold}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={drop}
            onKeyDown={press}
          >
            {text}
          </button>
        )
      })}
    </div>
  )
}
