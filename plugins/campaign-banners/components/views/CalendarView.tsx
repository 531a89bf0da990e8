import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { Calendar } from '../client.ts'
import { Page } from './Page.tsx'

export const CalendarView = (view: AdminViewServerProps): ReactElement => (
  <Page view={view}>{(settings) => <Calendar settings={settings} />}</Page>
)
