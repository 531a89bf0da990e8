'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation.js'
import type { ReactElement } from 'react'
import { ownListLabels, ownLists } from '../../core/board/lists.ts'
import { stateLabels } from '../../core/states/stateLabels.ts'
import { deskStates } from '../../core/states/stateOf.ts'
import { DeskStyle } from './DeskStyle.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'

const labels = { ...stateLabels, ...ownListLabels }

/** One link for each part of one's own page and for each state: what the list shows then is asked anew at each look. */
export function StateFilter(): ReactElement | null {
  const say = useSay()
  const { config } = useConfig()
  const { segments } = useParams<{ segments?: string[] }>()
  const current = useSearchParams().get('desk')
  const [room, collection] = segments ?? []
  if (room !== 'collections' || !collection) return null
  const list = `${config.routes.admin}/collections/${collection}`
  const links = [
    { state: null, href: list, label: say('Tất cả', 'All') },
    ...[...ownLists, ...deskStates].map((state) => {
      const { vi, en } = labels[state]
      return { state, href: `${list}?desk=${state}`, label: say(vi, en) }
    }),
  ]
  return (
    <DeskStyle>
      <nav aria-label={say('Lọc theo tình trạng', 'Filter by state')}>
        <ul className="ed-filter">
          {links.map(({ state, href, label }) => (
            <li key={href}>
              <Link href={href} {...(state === current ? { 'aria-current': 'page' as const } : {})}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </DeskStyle>
  )
}
