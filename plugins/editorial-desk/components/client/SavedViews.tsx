'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation.js'
import { useState, type ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { dropView, keepView, queryOfView, whyNotKept } from '../../core/lists/savedViews.ts'
import { DeskStyle } from './DeskStyle.tsx'
import { NameViewDialog, type NamedView } from './NameViewDialog.tsx'
import { useOwnViews } from './useOwnViews.ts'
import { useSharedViews } from './useSharedViews.ts'
import { ViewLinks } from './ViewLinks.tsx'

/** Ways to look at a list: one's own, and those that are shared with a group that one belongs to. */
export function SavedViews(): ReactElement | null {
  const { segments } = useParams<{ segments?: string[] }>()
  const [room, collection = ''] = segments ?? []
  return room === 'collections' && collection !== '' ? <ViewsOf collection={collection} /> : null
}

function ViewsOf({ collection }: { readonly collection: string }): ReactElement {
  const say = useSay()
  const { config } = useConfig()
  const query = queryOfView(useSearchParams().toString())
  const own = useOwnViews(collection)
  const shared = useSharedViews(collection)
  const [isNaming, setIsNaming] = useState(false)
  const close = () => {
    setIsNaming(false)
  }
  const name = async ({ name: called, groups }: NamedView): Promise<void> => {
    const kept = keepView(own.views, { name: called, query })
    const isShared = groups.length > 0
    if (!isShared && typeof kept === 'string') {
      toast.error(say(whyNotKept[kept].vi, whyNotKept[kept].en))
    } else if (isShared) {
      if (await shared.share({ name: called, query, groups })) close()
    } else if (typeof kept !== 'string') {
      close()
      await own.keep(kept)
    }
  }
  return (
    <DeskStyle>
      <ViewLinks
        list={`${config.routes.admin}/collections/${collection}`}
        query={query}
        own={own.views}
        shared={shared.views}
        maySeeToShared={shared.groups.length > 0}
        onDrop={(view) => void own.keep(dropView(own.views, view.name))}
        onDropShared={(view) => void shared.drop(view)}
        onKeep={() => {
          setIsNaming(true)
        }}
      />
      {isNaming ? (
        <NameViewDialog
          groups={shared.groups}
          onClose={close}
          onName={(given) => void name(given)}
        />
      ) : null}
    </DeskStyle>
  )
}
