import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { RelatedDesk } from './client.ts'
import { wordsIn } from './words.ts'

/** `/admin/related-news`: what the desk may want to mend, inside the panel's own frame. */
export function RelatedView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps): ReactElement {
  const { req, locale, permissions, visibleEntities } = initPageResult
  // Payload leaves the door of a custom view to the view.
  if (!req.user) redirect(`${req.payload.config.routes.admin}/login`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={req.payload}
      permissions={permissions}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="gutter--left gutter--right">
        <h1>{wordsIn(req.i18n.language).title}</h1>
        <RelatedDesk />
      </div>
    </DefaultTemplate>
  )
}
