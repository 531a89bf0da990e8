import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { AdminFrame } from '../../../kit/admin/AdminFrame.tsx'
import { StartForm } from '../client.ts'
import { titlesOf } from '../../core/saving/titles.ts'

/** `/admin/viet-bai/:collection`: the first words of a new document. */
export const StartView = (view: AdminViewServerProps): ReactElement => (
  <AdminFrame view={view}>
    {({ i18n, payload, user }) => {
      const segments = view.params?.['segments']
      const slug = Array.isArray(segments) ? segments[1] : undefined
      const title = slug === undefined ? undefined : titlesOf(payload.config).get(slug)
      const { permissions } = view.initPageResult
      const isOpen = slug !== undefined && permissions.collections?.[slug]?.create === true
      if (!isOpen || title === undefined || !user) notFound()
      return <StartForm {...{ slug, title }} userId={user.id} language={i18n.language} />
    }}
  </AdminFrame>
)
