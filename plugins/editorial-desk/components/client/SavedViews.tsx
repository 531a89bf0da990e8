'use client'
import { Link, toast, useConfig, usePreferences } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation.js'
import { useEffect, useState, type ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import {
  dropView,
  keepView,
  queryOfView,
  readViews,
  type SavedView,
  type WhyNotKept,
} from '../../core/lists/savedViews.ts'
import { DeskStyle } from './DeskStyle.tsx'
import { NameViewDialog } from './NameViewDialog.tsx'

/** Ways to look at a list that somebody keeps for herself, in her own preferences. */
export function SavedViews(): ReactElement | null {
  const say = useSay()
  const { config } = useConfig()
  const { segments } = useParams<{ segments?: string[] }>()
  const current = queryOfView(useSearchParams().toString())
  const [room, collection = ''] = segments ?? []
  const { views, keep } = useViews(collection)
  const [isNaming, setIsNaming] = useState(false)
  if (room !== 'collections' || collection === '') return null
  const list = `${config.routes.admin}/collections/${collection}`
  const chosen = views.find(({ query }) => query === current)
  return (
    <DeskStyle>
      <nav className="ed-views" aria-label={say('Cách xem đã lưu', 'Saved views')}>
        <ul className="ed-filter">
          {views.map(({ name, query }) => (
            <li key={name}>
              <Link
                href={`${list}?${query}`}
                {...(query === current ? { 'aria-current': 'page' as const } : {})}
              >
                ★ {name}
              </Link>
            </li>
          ))}
          <li>
            {chosen ? (
              <button
                type="button"
                id="desk-drop-view"
                onClick={() => {
                  void keep(dropView(views, chosen.name))
                }}
              >
                {say(`Bỏ “${chosen.name}”`, `Drop “${chosen.name}”`)}
              </button>
            ) : current === '' ? null : (
              <button
                type="button"
                id="desk-keep-view"
                onClick={() => {
                  setIsNaming(true)
                }}
              >
                {say('Lưu cách xem này…', 'Keep this view…')}
              </button>
            )}
          </li>
        </ul>
      </nav>
      {isNaming ? (
        <NameViewDialog
          onClose={() => {
            setIsNaming(false)
          }}
          onName={(name) => {
            const kept = keepView(views, { name, query: current })
            if (typeof kept === 'string') {
              toast.error(say(whyNot[kept].vi, whyNot[kept].en))
              return
            }
            setIsNaming(false)
            void keep(kept)
          }}
        />
      ) : null}
    </DeskStyle>
  )
}

function useViews(collection: string) {
  const { getPreference, setPreference } = usePreferences()
  const [views, setViews] = useState<readonly SavedView[]>([])
  const key = `desk-views-${collection}`
  useEffect(() => {
    let isHere = true
    const read = async (): Promise<void> => {
      const stored = await getPreference<unknown>(key)
      if (isHere) setViews(readViews(stored))
    }
    void read()
    return () => {
      isHere = false
    }
  }, [getPreference, key])
  const keep = async (next: readonly SavedView[]): Promise<void> => {
    setViews(next)
    await setPreference(key, [...next])
  }
  return { views, keep }
}

const whyNot: Readonly<Record<WhyNotKept, { readonly vi: string; readonly en: string }>> = {
  noName: { vi: 'Hãy đặt tên cho cách xem này.', en: 'Give it a name.' },
  tooMany: {
    vi: 'Bạn đã lưu 20 cách xem cho danh sách này. Hãy bỏ bớt một cái rồi lưu lại.',
    en: 'You keep 20 views of this list. Drop one first.',
  },
  tooLong: {
    vi: 'Bộ lọc này quá dài để lưu. Hãy bớt điều kiện.',
    en: 'This is too long to be kept. Use fewer conditions.',
  },
}
