'use client'
import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect } from 'react'

/** Asked for beside a new password of one's own account, and of no other. */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  const savedAt = useFormFields(([fields]) => fields['updatedAt']?.value)
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const isChanging = useFormFields(([fields]) => Boolean(fields['password']?.value))
  // Payload closes its fields after a save and keeps what was typed, to send it with the next.
  useEffect(() => {
    for (const typed of ['password', 'confirm-password', path]) {
      dispatch({ type: 'REMOVE', path: typed })
    }
  }, [dispatch, savedAt, path])
  if (!isChanging || !user || String(id) !== String(user.id)) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ ...field, required: true }}
      path={path}
      validate={(value) => (value ? true : t('validation:required'))}
    />
  )
}
