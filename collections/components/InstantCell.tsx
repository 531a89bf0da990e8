'use client'
import type { ReactElement } from 'react'
import { hanoiTime } from '../../plugins/kit/dates/hanoiTime.ts'

/** When something was made or changed, in a list, by the clock in Hà Nội wherever the list is read. */
export function InstantCell({ cellData }: { readonly cellData?: unknown }): ReactElement | null {
  const instant = typeof cellData === 'string' ? Date.parse(cellData) : NaN
  if (Number.isNaN(instant)) return null
  return <time dateTime={new Date(instant).toISOString()}>{hanoiTime(instant)}</time>
}
