import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { Preview } from '../client.ts'
import { Page } from './Page.tsx'

export const PreviewView = (view: AdminViewServerProps): ReactElement => (
  <Page view={view}>{(settings) => <Preview settings={settings} />}</Page>
)
