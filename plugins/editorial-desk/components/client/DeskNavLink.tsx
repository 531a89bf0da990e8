'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useState, type ReactElement } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { Waiting } from '../../endpoints/board/waitingEndpoint.ts'
import { waitingPath } from '../../endpoints/board/waitingPath.ts'
import { DeskStyle } from './DeskStyle.tsx'
import { whenDeskChanges } from './useDesk.ts'

/** The way to the desk from everywhere in the panel, with how much lies there. */
export function DeskNavLink(): ReactElement {
  const say = useSay()
  const { config } = useConfig()
  const waiting = useWaiting()
  const counts = [
    { count: waiting?.waits ?? 0, said: say('chờ bạn', 'wait for you') },
    { count: waiting?.returned ?? 0, said: say('trả lại cho bạn', 'handed back') },
    { count: waiting?.failed ?? 0, said: say('chưa làm được', 'failed') },
  ].filter(({ count }) => count > 0)
  return (
    <DeskStyle>
      <Link className="nav__link ed-nav" href={config.routes.admin} prefetch={false}>
        <span className="nav__link-label">{say('Bàn làm việc', 'Desk')}</span>
        {counts.map(({ count, said }) => (
          <span className="ed-count" key={said} title={`${count} ${said}`}>
            {count}
            <span className="ed-hidden"> {said}</span>
          </span>
        ))}
      </Link>
    </DeskStyle>
  )
}

/** Asked anew on each page, when the window is looked at again, and after each step of the workflow. */
function useWaiting(): Waiting | null {
  const { config } = useConfig()
  const path = usePathname()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const address = `${config.serverURL}${config.routes.api}${waitingPath}`
  useEffect(() => {
    let isHere = true
    const ask = async (): Promise<void> => {
      const answer = await callApi<Waiting>('GET', address)
      if (isHere && answer.ok) setWaiting(answer.value)
    }
    const again = () => void ask()
    again()
    window.addEventListener('focus', again)
    const stop = whenDeskChanges(again)
    return () => {
      isHere = false
      window.removeEventListener('focus', again)
      stop()
    }
  }, [address, path])
  return waiting
}
