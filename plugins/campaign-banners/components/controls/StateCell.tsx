import type { Payload, PayloadRequest } from 'payload'
import type { ReactElement } from 'react'
import { stateOf } from '../../core/state.ts'
import { bannerDeskOf } from '../../reader/desk.ts'
import { type CampaignRow, windowsOf } from '../../reader/records.ts'
import { inLanguageOf } from '../../refusal.ts'
import { Panel } from '../client.ts'
import { stateLabels, type ShownState } from '../client/stateLabels.ts'

type Props = {
  readonly rowData?: CampaignRow
  readonly i18n: PayloadRequest['i18n']
  readonly payload: Payload
}

/** Scheduled, live, over or not approved, in the list. */
export async function StateCell({ rowData, i18n, payload }: Props): Promise<ReactElement> {
  const state = rowData ? await shownTo(rowData, payload) : 'unapproved'
  return (
    <Panel isCell>
      <span className={`cb-badge cb-${state}`}>{inLanguageOf({ i18n }, stateLabels[state])}</span>
    </Panel>
  )
}

/** As readers have it, from the book that their pages are made from, whatever draft lies beside it. */
async function shownTo({ id, windows }: CampaignRow, payload: Payload): Promise<ShownState> {
  const desk = bannerDeskOf(payload)
  if (!desk) return 'unapproved'
  const { now, zone } = desk.options
  const at = now()
  const { campaigns } = await desk.read(at)
  const approved = campaigns.find((campaign) => campaign.id === String(id))
  if (!approved) {
    const times = stateOf({ windows: windowsOf(windows) }, { zone, now: at })
    return times === 'ended' ? 'ended' : 'unapproved'
  }
  const state = stateOf(approved, { zone, now: at })
  return state === 'live' && approved.creatives.length === 0 ? 'bare' : state
}
