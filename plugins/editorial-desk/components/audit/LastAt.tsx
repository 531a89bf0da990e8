'use client'
import { useField } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { useClock } from '../useClock.ts'
import { AuditStyle } from './AuditStyle.tsx'

/** When the last of a series was, in a list; by the clock of the newsroom and not of the browser. */
export function LastAtCell({ cellData }: { readonly cellData?: unknown }): ReactElement | null {
  const clock = useClock()
  return typeof cellData === 'string' ? <>{shortTime(cellData, clock)}</> : null
}

/** The same in an entry, where there was a series. */
export function LastAt(): ReactElement | null {
  const say = useSay()
  const clock = useClock()
  const { value } = useField<string | null>({ path: 'lastAt' })
  if (!value) return null
  return (
    <AuditStyle>
      <dl className="ed-audit-fact">
        <dt>{say('Lần cuối lúc', 'Last at')}</dt>
        <dd>
          {shortTime(value, clock)} ({say(clock.said.vi, clock.said.en)})
        </dd>
      </dl>
    </AuditStyle>
  )
}
