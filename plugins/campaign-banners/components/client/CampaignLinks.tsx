'use client'
import type { ReactElement } from 'react'
import { Panel } from './Panel.tsx'
import { useSay } from './useSay.ts'

type Props = { readonly campaigns: string; readonly admin: string }

/** Over the list: the ways to look at campaigns that are no lists. */
export function CampaignLinks({ campaigns, admin }: Props): ReactElement {
  const say = useSay()
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
        <a className="cb-link" href={`${admin}/${campaigns}-emergency`}>
          {say('Thông báo khẩn', 'Emergency')}
        </a>
      </nav>
    </Panel>
  )
}
