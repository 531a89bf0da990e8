import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { inLanguageOf } from '../../../kit/refusal.ts'
import { saidDay } from '../../core/schedules/typedTime.ts'
import { readBoard } from '../../endpoints/board/readBoard.ts'
import { deskOptionsOf } from '../../hooks/states/deskOptions.ts'
import { DeskStyle } from '../client/DeskStyle.tsx'
import { BoardPart } from './BoardPart.tsx'
import { BeginLinks } from './BeginLinks.tsx'

/** The first page of everybody in the newsroom: what waits, what comes next, what is wrong. */
export async function DeskView(view: AdminViewServerProps): Promise<ReactElement> {
  const { initPageResult, payload, i18n, params, searchParams, user } = view
  const { req, permissions, locale } = initPageResult
  const options = deskOptionsOf(payload)
  const now = Date.now()
  const parts = options ? await readBoard({ options, req, now }) : []
  const { beforeDashboard, afterDashboard } = payload.config.admin.components
  const own = (Component: typeof beforeDashboard) =>
    RenderServerComponent({
      Component,
      importMap: payload.importMap,
      serverProps: { i18n, locale, params, payload, permissions, searchParams, user },
    })
  return (
    <Gutter className="dashboard">
      <DeskStyle>
        <main className="ed-desk">
          <header className="ed-row">
            <h1>{inLanguageOf(req, { vi: 'Bàn làm việc', en: 'Desk' })}</h1>
            {options ? <p>{inLanguageOf(req, saidDay(now, options.clock))}</p> : null}
          </header>
          {own(beforeDashboard)}
          {options ? (
            <BeginLinks slugs={mayBegin(options.publications.keys(), view)} req={req} />
          ) : null}
          <div className="ed-parts">
            {options
              ? parts.map((part) => (
                  <BoardPart key={part.name} {...{ part, req, now }} clock={options.clock} />
                ))
              : null}
          </div>
          {own(afterDashboard)}
        </main>
      </DeskStyle>
    </Gutter>
  )
}

/** The publications of which she may make one. */
const mayBegin = (
  slugs: Iterable<string>,
  { initPageResult: { permissions } }: Pick<AdminViewServerProps, 'initPageResult'>,
): string[] => [...slugs].filter((slug) => Boolean(permissions.collections?.[slug]?.create))
