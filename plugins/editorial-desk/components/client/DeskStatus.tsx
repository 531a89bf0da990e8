'use client'
import type { ReactElement } from 'react'
import { RevertButton } from './RevertButton.tsx'
import { StateBadge } from './StateBadge.tsx'
import { useDesk } from './useDesk.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

/** Where the open piece stands, in place of Payload's word for it. */
export function DeskStatus(): ReactElement | null {
  const say = useSay()
  const { desk, address } = useDesk()
  if (!desk || address === null) return null
  // Whoever may not publish has no way back but the list of versions.
  const hasChanges = desk.isOut && desk.publish !== 'no' && desk.publish !== 'nothingNew'
  return (
    <span className="ed-row">
      <span className="ed-status" role="status">
        <span>{say('Tình trạng: ', 'State: ')}</span>
        <StateBadge state={desk.state} />
      </span>
      {hasChanges ? <RevertButton address={address} /> : null}
    </span>
  )
}
