import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { Emergency } from '../client.ts'
import { Page } from './Page.tsx'

export const EmergencyView = (view: AdminViewServerProps): ReactElement => (
  <Page view={view}>{(settings) => <Emergency settings={settings} />}</Page>
)
