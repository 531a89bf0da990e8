import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { AdminFrame } from '../../kit/admin/AdminFrame.tsx'
import { FeedsTable } from './client.ts'
import { wordsIn } from './words.ts'

/** `/admin/rss-feeds`: all feeds on one page. */
export const FeedsView = (view: AdminViewServerProps): ReactElement => (
  <AdminFrame view={view}>
    {({ i18n }) => (
      <>
        <h1>{wordsIn(i18n.language).feeds}</h1>
        <FeedsTable />
      </>
    )}
  </AdminFrame>
)
