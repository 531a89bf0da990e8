'use client'
import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'

/** Asked for beside a new password of one's own account, and of no other. */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  const savedAt = useFormFields(([fields]) => fields['updatedAt']?.value)
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const isChanging = useFormFields(([fields]) => Boolean(fields['password']?.value))
  const isOwn = user !== null && user !== undefined && String(id) === String(user.id)
  const before = useRef(savedAt)
  // Payload closes its fields after a save and keeps what was typed, to send it with the next.
  useEffect(() => {
    const isSaved = before.current !== undefined && before.current !== savedAt
    before.current = savedAt
    if (!isOwn || !isSaved) return
    dispatch({ type: 'REMOVE', path: 'password' })
    dispatch({ type: 'REMOVE', path: 'confirm-password' })
    // A field that is removed comes back as a plain text.
    dispatch({ type: 'UPDATE', path, value: '' })
  }, [dispatch, isOwn, savedAt, path])
  if (!isChanging || !isOwn) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ ...field, required: true }}
      path={path}
      validate={(value) => (value ? true : t('validation:required'))}
    />
  )
}
