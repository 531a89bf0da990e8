import type { ReactElement } from 'react'
import { calendarDay, hanoiDay } from './hanoiTime.ts'

/** A calendar day, for people and for programs; no instant for either. */
export const Day = ({ iso }: { readonly iso: string }): ReactElement => (
  <time dateTime={calendarDay(iso)}>{hanoiDay(iso)}</time>
)
