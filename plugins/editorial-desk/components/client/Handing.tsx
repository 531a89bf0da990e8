'use client'
import { useAuth } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { Desk } from '../../endpoints/desk/deskEndpoint.ts'

type HandingProps = {
  readonly desk: Desk
  /** Chooses to whom. */
  readonly onOpen: () => void
  /** Takes it oneself. */
  readonly onTake: (id: number | string) => void
}

/** Assigns a piece, hands it on, or takes over what a colleague has in hand. */
export function Handing({ desk, onOpen, onTake }: HandingProps): ReactElement | null {
  const say = useSay()
  const { user } = useAuth()
  if (!desk.mayAssign || !user) return null
  const { assigneeId } = desk
  const isOthers = assigneeId !== null && String(assigneeId) !== String(user.id)
  const isMine = assigneeId !== null && !isOthers
  return (
    <>
      {isOthers ? (
        <button
          type="button"
          id="desk-take-over"
          onClick={() => {
            onTake(user.id)
          }}
        >
          {say('Tiếp quản', 'Take over')}
        </button>
      ) : null}
      <button type="button" id="desk-assign" onClick={onOpen}>
        {isMine ? say('Chuyển cho…', 'Hand on…') : say('Giao cho…', 'Assign…')}
      </button>
    </>
  )
}
