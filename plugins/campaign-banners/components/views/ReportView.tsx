import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { Report } from '../client.ts'
import { Page } from './Page.tsx'

export const ReportView = (view: AdminViewServerProps): ReactElement => (
  <Page view={view}>{(settings) => <Report settings={settings} />}</Page>
)
