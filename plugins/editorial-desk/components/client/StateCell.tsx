'use client'
import type { ReactElement } from 'react'
import { deskStates } from '../../core/states/stateOf.ts'
import { StateBadge } from './StateBadge.tsx'

/** Where a piece stands, in a list. */
export function StateCell({ cellData }: { readonly cellData?: unknown }): ReactElement | null {
  const state = deskStates.find((one) => one === cellData)
  return state ? <StateBadge state={state} /> : null
}
