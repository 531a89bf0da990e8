'use client'
import { useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'
import { askDeskAgain, useDesk } from './useDesk.ts'
import { useSettledForm } from './useSettledForm.ts'

/** Saves what stands in the form as a draft, with what a step sets in it. */
export function useSaveDraft(): (overrides: Record<string, unknown>) => Promise<void> {
  const settledForm = useSettledForm()
  const { code } = useLocale()
  const { address } = useDesk()
  return useCallback(
    async (overrides) => {
      if (address === null) return
      const action = `${address}?draft=true&depth=0&fallback-locale=null&locale=${code}`
      const form = await settledForm()
      await form.submit({
        ...{ action, method: 'PATCH', skipValidation: true },
        overrides: { ...overrides, _status: 'draft' },
      })
      askDeskAgain()
    },
    [address, code, settledForm],
  )
}
