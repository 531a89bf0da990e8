'use client'
import { type ReactElement, useMemo } from 'react'
import { Panel } from './Panel.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'
import { useTimeline } from './useTimeline.ts'

type Props = {
  readonly campaigns: string
  readonly admin: string
  readonly api: string
  /** Who looks raises emergencies or confirms them. */
  readonly hasAlarm: boolean
}

const aheadMs = 60 * 24 * 3_600_000

/** Over the list: the ways to look at campaigns that are no lists, and who gives way to whom. */
export function CampaignLinks({ campaigns, admin, api, hasAlarm }: Props): ReactElement {
  const say = useSay()
  const range = useMemo(() => ({ from: Date.now(), to: Date.now() + aheadMs }), [])
  const { timeline } = useTimeline(`${api}/${campaigns}`, range)
  const giving = (timeline?.campaigns ?? []).flatMap((campaign) => {
    const lost = campaign.conflicts.filter(({ result }) => ['loses', 'refused'].includes(result))
    return lost.length > 0 ? [{ campaign, to: [...new Set(lost.map((one) => one.with))] }] : []
  })
  return (
    <Panel>
      <nav className="cb-row" aria-label={say('Chiến dịch', 'Campaigns')}>
        <a className="cb-link" href={`${admin}/${campaigns}-calendar`}>
          {say('Lịch chiến dịch', 'Campaign calendar')}
        </a>
        <a className="cb-link" href={`${admin}/${campaigns}-preview`}>
          {say('Xem trước trang', 'Preview a page')}
        </a>
        <a className="cb-link" href={`${admin}/${campaigns}-report`}>
          {say('Báo cáo', 'Report')}
        </a>
        {hasAlarm && (
          <a className="cb-link" href={`${admin}/${campaigns}-emergency`}>
            {say('Thông báo khẩn', 'Emergency')}
          </a>
        )}
      </nav>
      {giving.length > 0 && (
        <ul className="cb-card" aria-label={say('Trùng chỗ, trùng giờ', 'Same place, same time')}>
          {giving.map(({ campaign, to }) => (
            <li key={`${campaign.id}-${campaign.status}`}>
              <span className="cb-badge cb-conflict">{say('Trùng', 'Conflict')}</span>{' '}
              <a href={`${admin}/collections/${campaigns}/${campaign.id}`}>{campaign.name}</a>{' '}
              {say('nhường chỗ cho', 'gives way to')} {to.join(', ')}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
