import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { Emergency } from '../client/Emergency.tsx'
import { Page } from './Page.tsx'

export const EmergencyView = (view: AdminViewServerProps): ReactElement => (
  <Page view={view}>{(settings) => <Emergency settings={settings} />}</Page>
)
