'use client'
import {
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
} from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { apiAddress } from '../../../kit/admin/apiAddress.ts'

/** Saves the campaign as a draft that waits for an approver. */
export function SubmitButton(): ReactElement {
  const say = useSay()
  const form = useForm()
  const isModified = useFormModified()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const state = useFormFields(([fields]) => fields['reviewState']?.value)
  const isWaiting = state === 'submitted' && !isModified
  const submit = () => {
    const path = id === undefined ? '' : `/${id}`
    const api = apiAddress(config, `/${collectionSlug ?? ''}`)
    // As the form is when it is pressed, and not as it was when the button was drawn.
    void form.submit({
      ...{ action: `${api}${path}?draft=true&depth=0`, method: path === '' ? 'POST' : 'PATCH' },
      overrides: { _status: 'draft', reviewState: 'submitted' },
    })
  }
  return (
    <FormSubmit
      buttonId="cb-submit"
      disabled={isWaiting}
      onClick={submit}
      size="medium"
      type="button"
    >
      {isWaiting ? say('Đã gửi duyệt', 'Submitted') : say('Gửi duyệt', 'Submit')}
    </FormSubmit>
  )
}
