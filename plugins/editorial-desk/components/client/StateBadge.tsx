'use client'
import type { ReactElement } from 'react'
import { stateLabels } from '../../core/states/stateLabels.ts'
import type { DeskState } from '../../core/states/stateOf.ts'
import { DeskStyle } from './DeskStyle.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'

/** A state in its word and its colour. */
export function StateBadge({ state }: { readonly state: DeskState }): ReactElement {
  const say = useSay()
  const { vi, en } = stateLabels[state]
  return (
    <DeskStyle>
      <span className={`ed-badge ed-${state}`}>{say(vi, en)}</span>
    </DeskStyle>
  )
}
