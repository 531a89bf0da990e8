'use client'
import type { ReactElement } from 'react'
import { Panel } from './Panel.tsx'

type Props = { readonly campaigns: string; readonly admin: string }

/** Over the list: the ways to look at campaigns that are no lists. */
export const CampaignLinks = ({ campaigns, admin }: Props): ReactElement => (
  <Panel>
    <nav className="cb-row" aria-label="Chiến dịch">
      <a className="cb-link" href={`${admin}/${campaigns}-calendar`}>
        Lịch chiến dịch
      </a>
      <a className="cb-link" href={`${admin}/${campaigns}-preview`}>
        Xem trước trang
      </a>
      <a className="cb-link" href={`${admin}/${campaigns}-report`}>
        Báo cáo
      </a>
      <a className="cb-link" href={`${admin}/${campaigns}-emergency`}>
        Thông báo khẩn
      </a>
    </nav>
  </Panel>
)
