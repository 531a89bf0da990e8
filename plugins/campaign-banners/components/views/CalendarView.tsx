import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { Calendar } from '../client/Calendar.tsx'
import { Page } from './Page.tsx'

export const CalendarView = (view: AdminViewServerProps): ReactElement => (
  <Page view={view}>{(settings) => <Calendar settings={settings} />}</Page>
)
