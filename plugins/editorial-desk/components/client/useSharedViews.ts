'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useAnswer } from '../../../kit/admin/useAnswer.ts'
import type { SharedView } from '../../core/lists/sharedViews.ts'
import type { FoundViews } from '../../endpoints/views/sharedViewsEndpoints.ts'
import { sharedViewsPath } from '../../endpoints/views/sharedViewsPath.ts'

const nothing: FoundViews = { views: [], groups: [] }

/** The ways to look at a list that others keep for a group of hers, and what who shares does with them. */
export function useSharedViews(collection: string | null) {
  const { config } = useConfig()
  const path = `/${collection ?? ''}${sharedViewsPath}`
  const { answer, askAgain } = useAnswer<FoundViews>(collection === null ? null : path)
  const found = answer.is === 'here' ? answer.value : nothing
  const address = `${config.serverURL}${config.routes.api}${path}`
  /** Whether it was done; what went wrong is said. */
  const ask = async (...question: Parameters<typeof callApi>): Promise<boolean> => {
    const done = await callApi(...question)
    if (!done.ok) toast.error(done.message)
    askAgain()
    return done.ok
  }
  return {
    ...found,
    share: (view: SharedView): Promise<boolean> => ask('POST', address, view),
    drop: ({ name }: SharedView): Promise<boolean> =>
      ask('DELETE', `${address}?${new URLSearchParams({ name })}`),
  }
}
