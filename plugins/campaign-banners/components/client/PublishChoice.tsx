'use client'
import { PublishButton, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { SubmitButton } from './SubmitButton.tsx'

/**
 * Who approves publishes; who does not submits a campaign, whose words are approved with it. An emergency
 * goes out by a second person's word alone, on a page of its own.
 */
export function PublishChoice({
  mayApprove,
}: {
  readonly mayApprove: boolean
}): ReactElement | null {
  const { docConfig } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields['kind']?.value)
  const isCampaign = docConfig?.fields.some((field) => 'name' in field && field.name === 'windows')
  if (kind === 'emergency') return null
  if (mayApprove) return <PublishButton />
  return isCampaign ? <SubmitButton /> : null
}
