'use client'
import {
  FormSubmit,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { askDeskAgain, useDesk } from './useDesk.ts'

/** Publishes what stands in the form; hours are set in the bar above the piece. */
export function PublishButton(): ReactElement | null {
  const say = useSay()
  const { t } = useTranslation()
  const { submit } = useForm()
  const { code } = useLocale()
  const isModified = useFormModified()
  const { desk, address } = useDesk()
  const document = useDocumentInfo()
  if (!document.hasPublishPermission) return null
  const { hasPublishedDoc, unpublishedVersionCount, uploadStatus } = document
  const hasNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const isOwn = desk?.publish === 'ownWork'
  const publish = async () => {
    const path = address ?? `/api/${document.collectionSlug ?? ''}`
    const result = await submit({
      ...{ action: `${path}?depth=0&locale=${code}`, method: address === null ? 'POST' : 'PATCH' },
      overrides: { _status: 'published' },
    })
    if (result) {
      document.setUnpublishedVersionCount(0)
      document.setMostRecentVersionIsAutosaved(false)
      document.setHasPublishedDoc(true)
    }
    askDeskAgain()
  }
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!hasNews || isOwn || uploadStatus === 'uploading'}
      onClick={() => void publish()}
      size="medium"
      type="button"
      {...(isOwn
        ? { tooltip: say('Cần người khác duyệt trước', 'Somebody else approves it first') }
        : {})}
    >
      {t('version:publishChanges')}
    </FormSubmit>
  )
}
