'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useSubmit } from './useSubmit.ts'

/** Saves what stands in the form as a draft, with what a step sets in it. */
export function useSaveDraft(): (overrides: Record<string, unknown>) => Promise<void> {
  const submit = useSubmit()
  const { code } = useLocale()
  const { id } = useDocumentInfo()
  return useCallback(
    async (overrides) => {
      if (id === undefined) return
      await submit(`draft=true&depth=0&fallback-locale=null&locale=${code}`, {
        overrides: { ...overrides, _status: 'draft' },
        skipValidation: true,
      })
    },
    [code, id, submit],
  )
}
