'use client'
import { type ReactElement, useEffect, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { dayMs, stepOf, type TimelineCampaign } from './CampaignBar.tsx'
import { ConflictTable, type ShownConflict } from './ConflictTable.tsx'
import { movedWindows } from './movedWindows.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import { shortTime } from '../../../kit/admin/zoneTime.ts'

type Props = {
  readonly campaign: TimelineCampaign
  readonly byMs: number
  readonly timeZone: string
  /** The campaigns' own address in the API. */
  readonly address: string
  readonly href: string
  readonly onShift: (byMs: number) => void
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** A drag asks for more than one answer of the server; the last one is worth asking for. */
const settleMs = 400

/** The chosen bar: moves it by buttons too, says what it would meet, and saves only when told. */
export function MovePanel(props: Props): ReactElement {
  const say = useSay()
  const { campaign, byMs, timeZone, address, href, onShift, onSave, onCancel } = props
  const conflicts = useConflictsOf(address, campaign, byMs)
  const stepMs = stepOf(campaign)
  const steps = [-dayMs, ...(stepMs === dayMs ? [] : [-stepMs, stepMs]), dayMs]
  return (
    <section className="cb-card cb" aria-label={campaign.name}>
      <h2>{campaign.name}</h2>
      <ul aria-live="polite">
        {movedWindows(campaign.windows, byMs).map(({ startsAt, endsAt }) => (
          <li key={startsAt}>
            {shortTime(Date.parse(startsAt), timeZone)} –{' '}
            {endsAt ? shortTime(Date.parse(endsAt), timeZone) : say('không hạn', 'no end')}
          </li>
        ))}
      </ul>
      <div className="cb-row">
        {steps.map((step) => (
          <button key={step} type="button" onClick={() => onShift(byMs + step)}>
            {step < 0 ? '−' : '+'}{' '}
            {Math.abs(step) === dayMs ? say('1 ngày', '1 day') : say('15 phút', '15 minutes')}
          </button>
        ))}
        <button type="button" className="cb-strong" disabled={byMs === 0} onClick={onSave}>
          {say('Lưu giờ mới', 'Save the new times')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('Thôi', 'Leave it')}
        </button>
        <a className="cb-link" href={href}>
          {say('Mở chiến dịch', 'Open the campaign')}
        </a>
      </div>
      {conflicts?.length === 0 && byMs !== 0 && (
        <p>{say('Không trùng với chiến dịch nào đã duyệt.', 'It meets no approved campaign.')}</p>
      )}
      {conflicts && conflicts.length > 0 && <ConflictTable conflicts={conflicts} />}
    </section>
  )
}

function useConflictsOf(
  address: string,
  campaign: TimelineCampaign,
  byMs: number,
): readonly ShownConflict[] | null {
  const [found, setFound] = useState<readonly ShownConflict[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const { id, name, kind, priority, weight, targeting } = campaign
      const windows = movedWindows(campaign.windows, byMs)
      const data = { name, kind, priority: String(priority), weight, windows, targeting }
      void callApi<{ conflicts: ShownConflict[] }>('POST', `${address}/conflicts`, {
        id,
        data,
      }).then((answer) => {
        if (isCurrent) setFound(answer.ok ? answer.value.conflicts : null)
      })
    }, settleMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [address, campaign, byMs])
  return found
}
