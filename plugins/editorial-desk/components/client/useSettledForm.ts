'use client'
import { useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useReducer, useRef } from 'react'

type Form = ReturnType<typeof useForm>

/**
 * Gives the open form once no autosave is under way and all that was typed stands in it. A button that is
 * dead meanwhile, as Payload's are (3.90), swallows the press; and a function that a button took out of the
 * form as it was drawn may be one from while the form was shut.
 */
export function useSettledForm(): () => Promise<Form> {
  const form = useForm()
  const latest = useRef(form)
  latest.current = form
  const isSaving = useFormBackgroundProcessing()
  const waiting = useRef<(() => void)[]>([])
  const [round, look] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (isSaving) return
    for (const goOn of waiting.current.splice(0)) goOn()
  }, [isSaving, round])
  return useCallback(async () => {
    const isDrawn = (): Promise<void> =>
      new Promise((resolve) => {
        waiting.current.push(resolve)
        look()
      })
    await isDrawn()
    // What the answer took back of what was typed is given back by now.
    await isDrawn()
    return latest.current
  }, [])
}
