import type { AdminViewServerProps } from 'payload'
import type { ReactElement, ReactNode } from 'react'
import { AdminFrame } from '../../../kit/admin/AdminFrame.tsx'
import { bannerDeskOf } from '../../reader/desk.ts'
import { inLanguageOf } from '../../refusal.ts'
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
export const Page = ({ view, children }: PageProps): ReactElement => (
  <AdminFrame view={view}>
    {(req) => {
      const options = bannerDeskOf(req.payload)?.options
      const mayLook = options?.access.manages({ req }) ?? false
      return (
        <Panel>
          {options && mayLook ? (
            children(settingsOf(options, view))
          ) : (
            <>
              <h1>{inLanguageOf(req, { vi: 'Chiến dịch', en: 'Campaigns' })}</h1>
              <p>
                {inLanguageOf(req, {
                  vi: 'Trang này dành cho cán bộ truyền thông và biên tập viên.',
                  en: 'This page is for campaign officers and editors.',
                })}
              </p>
            </>
          )}
        </Panel>
      )
    }}
  </AdminFrame>
)

function settingsOf(options: ResolvedOptions, view: AdminViewServerProps): ViewSettings {
  const { req } = view.initPageResult
  const { slugs, timeZone, access, emergency, checkPaths, routes } = options
  const { campaign } = view.searchParams ?? {}
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
