'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { giveBackLock } from '../locks/giveBackLock.ts'
import { askDeskAgain } from './useDesk.ts'
import { useSettledForm } from './useSettledForm.ts'

type Form = Awaited<ReturnType<ReturnType<typeof useSettledForm>>>
type Submission = NonNullable<Parameters<Form['submit']>[0]>

type Submit = (
  query: string,
  more: Pick<Submission, 'overrides' | 'skipValidation'>,
) => Promise<{ readonly form: Form; readonly isTaken: boolean }>

/**
 * Sends what stands in the form by a button, and says whether that was taken. Whoever has pressed one is
 * done: her lock goes, which a question of the form on its way has made anew after the save (payload 3.90).
 */
export function useSubmit(): Submit {
  const settledForm = useSettledForm()
  const { serverURL, routes } = useConfig().config
  const { api } = routes
  const { id, collectionSlug } = useDocumentInfo()
  const path = `${api}/${collectionSlug ?? ''}`
  return useCallback(
    async (query, more) => {
      const address = id === undefined ? path : `${path}/${id}`
      const form = await settledForm()
      const result = await form.submit({
        ...{ action: `${serverURL}${address}?${query}`, ...more },
        method: id === undefined ? 'POST' : 'PATCH',
      })
      const isTaken = result?.res.ok === true
      if (isTaken && id !== undefined) giveBackLock(address, { serverURL, api })
      askDeskAgain()
      return { form, isTaken }
    },
    [api, id, path, serverURL, settledForm],
  )
}
