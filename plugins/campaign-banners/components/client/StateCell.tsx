'use client'
import type { ReactElement } from 'react'
import { stateOf } from '../../core/state.ts'
import { createZone } from '../../core/zone.ts'
import { type CampaignRow, windowsOf } from '../../reader/records.ts'
import { Panel } from './Panel.tsx'
import { stateLabels } from './stateLabels.ts'
import { useSay } from './useSay.ts'

type Props = { readonly rowData?: CampaignRow; readonly timeZone?: string }

/** Scheduled, live or over, in the list. */
export function StateCell({ rowData, timeZone = 'Asia/Ho_Chi_Minh' }: Props): ReactElement {
  const say = useSay()
  const windows = windowsOf(rowData?.windows)
  const state = stateOf({ windows }, { zone: createZone(timeZone), now: Date.now() })
  return (
    <Panel isCell>
      <span className={`cb-badge cb-${state}`}>
        {say(stateLabels[state].vi, stateLabels[state].en)}
      </span>
    </Panel>
  )
}
