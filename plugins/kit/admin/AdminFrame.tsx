import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactElement, ReactNode } from 'react'

type AdminFrameProps = {
  /** What Payload gave the view. */
  readonly view: AdminViewServerProps
  /** Made for somebody who is logged in; whether she may see it is the view's to ask. */
  readonly children: (req: PayloadRequest) => ReactNode
}

/** A plugin's own view inside the admin panel's usual frame. */
export function AdminFrame({ view, children }: AdminFrameProps): ReactElement {
  const { initPageResult, params, searchParams } = view
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
      <Gutter>
        <main>{children(req)}</main>
      </Gutter>
    </DefaultTemplate>
  )
}
