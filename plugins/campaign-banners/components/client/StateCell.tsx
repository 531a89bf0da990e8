'use client'
import type { ReactElement } from 'react'
import { stateOf } from '../../core/state.ts'
import { createZone } from '../../core/zone.ts'
import { type CampaignRow, windowsOf } from '../../reader/records.ts'
import { Panel } from './Panel.tsx'
import { shownState, stateLabels } from './stateLabels.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

type Props = { readonly rowData?: CampaignRow; readonly timeZone?: string }

/** Scheduled, live, over or not approved, in the list. */
export function StateCell({ rowData, timeZone = 'Asia/Ho_Chi_Minh' }: Props): ReactElement {
  const say = useSay()
  const windows = windowsOf(rowData?.windows)
  const times = stateOf({ windows }, { zone: createZone(timeZone), now: Date.now() })
  const state = shownState(times, rowData?._status)
  return (
    <Panel isCell>
      <span className={`cb-badge cb-${state}`}>
        {say(stateLabels[state].vi, stateLabels[state].en)}
      </span>
    </Panel>
  )
}
