import { useAllFormFields, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { instantOf } from '../../core/saving/isSameInstant.ts'
import { takenBack } from '../../core/saving/takenBack.ts'
import type { SaveLine } from './saveLine.ts'

/**
 * Gives back what was typed while a save was on its way. Payload's form takes the answer's value for
 * every field but the one that was typed in last (payload 3.90, `fieldReducer`), and in a row that the
 * save did not know yet for that one, too.
 */
export function useLateAnswers(line: SaveLine): void {
  const [fields, dispatchFields] = useAllFormFields()
  const { getFields, setModified } = useForm()
  const before = useRef(fields)
  /** What the form held when it made each save that is under way. */
  const made = useRef(new Map<number, FormState>())
  /** The same of saves whose answer has not reached the form, by the new version. */
  const awaited = useRef(new Map<number | null, FormState>())

  useEffect(
    () =>
      line.onSaving(({ is, number }) => {
        if (is === 'made') made.current.set(number, { ...getFields() })
        else awaited.current.set(instantOf(line.base()), made.current.get(number) ?? {})
        // They are kept in the order in which they were made.
        if (is === 'saved') forgetUntil(number, made.current)
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
    for (const path of takenBack({ sent, previous, now: fields })) {
      const value = previous[path]?.value
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      setModified(true)
    }
  }, [fields, dispatchFields, setModified])
}

function forgetUntil(number: number, made: Map<number, FormState>): void {
  for (const one of made.keys()) if (one <= number) made.delete(one)
}
