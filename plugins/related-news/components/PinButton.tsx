import { useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { decisionFields, isSameReference, type Reference } from '../fields/decisions.ts'
import { DecisionButton } from './DecisionButton.tsx'
import type { Words } from './words.ts'

type PinButtonProps = { readonly story: Reference; readonly title: string; readonly said: Words }

/** Adds a pin to the form; like everything in it, it counts once it is saved. */
export function PinButton({ story, title, said }: PinButtonProps): ReactElement {
  const { collectionSlug } = useDocumentInfo()
  const { addFieldRow } = useForm()
  const { rows = [] } = useField<number>({ path: decisionFields.pins, hasRows: true })
  const isPinned = useFormFields(([fields]) =>
    rows.some((_, at) => {
      const pinned = fields[`${decisionFields.pins}.${at}.story`]?.value as Reference | undefined
      return pinned !== undefined && isSameReference(pinned, story)
    }),
  )
  return (
    <DecisionButton
      label={isPinned ? said.pinned : said.pin}
      about={title}
      isDone={isPinned}
      onDecide={() => {
        addFieldRow({
          path: decisionFields.pins,
          schemaPath: `${collectionSlug}.${decisionFields.pins}`,
          rowIndex: rows.length,
          subFieldState: { story: { value: story, initialValue: story, valid: true } },
        })
      }}
    />
  )
}
