import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'

export type Holder = {
  readonly id: number | string
  readonly name?: string | null
  readonly email?: string
}
type Locks = { readonly docs: readonly { readonly user: { readonly value: Holder } }[] }

/** Asks who holds the lock of the open document; null where nobody does, or none can say. */
export function useLock(): () => Promise<Holder | null> {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  return useCallback(async () => {
    const place = globalSlug
      ? { 'where[globalSlug][equals]': globalSlug }
      : {
          'where[document.relationTo][equals]': collectionSlug ?? '',
          'where[document.value][equals]': String(id),
        }
    const asked = new URLSearchParams({ ...place, depth: '1', sort: '-updatedAt', limit: '1' })
    const found = await callApi<Locks>('GET', `${api}/payload-locked-documents?${asked}`)
    return found.ok ? (found.value.docs[0]?.user.value ?? null) : null
  }, [api, collectionSlug, globalSlug, id])
}
