import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactElement, ReactNode } from 'react'
import { bannerDeskOf } from '../../reader/desk.ts'
import type { ResolvedOptions } from '../../options.ts'
import { Panel } from '../client.ts'

/** What the views need to know, as plain values that may go to the browser. */
export type ViewSettings = {
  readonly campaigns: string
  readonly creatives: string
  readonly timeZone: string
  readonly api: string
  readonly admin: string
  readonly canApprove: boolean
  readonly canRaise: boolean
  readonly needsSecondPerson: boolean
  readonly maxHours: number
  readonly checkPaths: readonly string[]
  readonly campaign: string | null
}

type PageProps = {
  readonly view: AdminViewServerProps
  readonly children: (settings: ViewSettings) => ReactNode
}

/** A view of the admin panel in its usual frame, for those who manage campaigns. */
export function Page({ view, children }: PageProps): ReactElement {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload leaves the door of a custom view to the view.
  if (!req.user) redirect(`${req.payload.config.routes.admin}/login`)
  const options = bannerDeskOf(req.payload)?.options
  const mayLook = options?.access.manages({ req }) ?? false
  const content =
    options && mayLook ? (
      children(settingsOf(options, view))
    ) : (
      <p>
        {req.i18n.language.startsWith('vi')
          ? 'Trang này dành cho cán bộ truyền thông và biên tập viên.'
          : 'This page is for campaign officers and editors.'}
      </p>
    )
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      user={req.user}
    >
      <Gutter>
        <Panel>{content}</Panel>
      </Gutter>
    </DefaultTemplate>
  )
}

function settingsOf(options: ResolvedOptions, view: AdminViewServerProps): ViewSettings {
  const { req } = view.initPageResult
  const { slugs, timeZone, access, emergency, checkPaths } = options
  const { campaign } = view.searchParams ?? {}
  const { routes } = req.payload.config
  return {
    campaigns: slugs.campaigns,
    creatives: slugs.creatives,
    timeZone,
    api: routes.api,
    admin: routes.admin,
    canApprove: access.approves({ req }),
    canRaise: access.raisesAlarm({ req }),
    needsSecondPerson: emergency.needsSecondPerson,
    maxHours: emergency.maxHours,
    checkPaths,
    campaign: typeof campaign === 'string' ? campaign : null,
  }
}
