import { useAllFormFields, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { isSame } from '../../core/saving/differences.ts'
import { instantOf } from '../../core/saving/isSameInstant.ts'
import type { SaveLine } from './saveLine.ts'

/**
 * Gives back what was typed while a save was on its way. Payload's form takes the answer's value for
 * every field but the one that was typed in last (payload 3.90, `fieldReducer`).
 */
export function useLateAnswers(line: SaveLine): void {
  const [fields, dispatchFields] = useAllFormFields()
  const { getFields, setModified } = useForm()
  const before = useRef(fields)
  const atSend = useRef<FormState>({})
  /** What the form held when each save was sent whose answer has not reached it, by the new version. */
  const awaited = useRef(new Map<number | null, FormState>())

  useEffect(
    () =>
      line.onSaving((event) => {
        if (event === 'sent') atSend.current = { ...getFields() }
        else awaited.current.set(instantOf(line.base()), atSend.current)
      }),
    [line, getFields],
  )

  useEffect(() => {
    const previous = before.current
    before.current = fields
    const version = fields['updatedAt']?.value
    // The one field that nobody types in and every answer brings anew.
    if (version === previous['updatedAt']?.value) return
    const sent = awaited.current.get(instantOf(version))
    awaited.current.delete(instantOf(version))
    if (!sent) return
    for (const path of overwritten({ sent, previous, now: fields })) {
      const value = previous[path]?.value
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      setModified(true)
    }
  }, [fields, dispatchFields, setModified])
}

type Moments = {
  readonly sent: FormState
  readonly previous: FormState
  readonly now: FormState
}

/** What was typed since the save was sent, and taken back by its answer. */
function overwritten({ sent, previous, now }: Moments): string[] {
  return Object.keys(previous).filter((path) => {
    const [was, typed, is] = [sent[path], previous[path], now[path]]
    if (path === 'updatedAt' || !was || !typed || !is || typed.rows) return false
    const isTakenBack = isSame(is.value, is.initialValue) && !isSame(is.value, typed.value)
    return isTakenBack && !isSame(typed.value, was.value)
  })
}
