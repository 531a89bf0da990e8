'use client'
import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** Asked for beside a new password of one's own account, and of no other. */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  const isChanging = useFormFields(([fields]) => fields['password'] !== undefined)
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
