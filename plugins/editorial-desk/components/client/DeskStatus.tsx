'use client'
import type { ReactElement } from 'react'
import { StateBadge } from './StateBadge.tsx'
import { useDesk } from './useDesk.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

/** Where the open piece stands, in place of Payload's word for it. */
export function DeskStatus(): ReactElement | null {
  const say = useSay()
  const { desk } = useDesk()
  if (!desk) return null
  return (
    <span className="ed-status" role="status">
      <span>{say('Tình trạng: ', 'State: ')}</span>
      <StateBadge state={desk.state} />
    </span>
  )
}
