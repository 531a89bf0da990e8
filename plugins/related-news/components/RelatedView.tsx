import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { AdminFrame } from '../../kit/admin/AdminFrame.tsx'
import { RelatedDesk } from './client.ts'
import { wordsIn } from './words.ts'

/** `/admin/related-news`: what the desk may want to mend. */
export const RelatedView = (view: AdminViewServerProps): ReactElement => (
  <AdminFrame view={view}>
    {({ i18n }) => (
      <>
        <h1>{wordsIn(i18n.language).title}</h1>
        <RelatedDesk />
      </>
    )}
  </AdminFrame>
)
