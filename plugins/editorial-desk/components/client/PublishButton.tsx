'use client'
import {
  Button,
  useDocumentInfo,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { useDesk } from './useDesk.ts'
import { useSubmit } from './useSubmit.ts'

/** Publishes what stands in the form; hours are set in the bar above the piece. */
export function PublishButton(): ReactElement | null {
  const say = useSay()
  const { t } = useTranslation()
  const { desk } = useDesk()
  const isModified = useFormModified()
  const isShut = [useFormProcessing(), useFormInitializing()].includes(true)
  const document = useDocumentInfo()
  const publish = usePublish()
  if (!document.hasPublishPermission) return null
  const { hasPublishedDoc, unpublishedVersionCount, uploadStatus } = document
  const hasNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const isOwn = desk?.publish === 'ownWork'
  return (
    <Button
      id="action-save"
      disabled={!hasNews || isOwn || isShut || uploadStatus === 'uploading'}
      onClick={() => void publish()}
      size="medium"
      type="button"
      {...(isOwn
        ? { tooltip: say('Cần người khác duyệt trước', 'Somebody else approves it first') }
        : {})}
    >
      {t('version:publishChanges')}
    </Button>
  )
}

function usePublish(): () => Promise<void> {
  const { code } = useLocale()
  const submit = useSubmit()
  const isModified = useFormModified()
  const document = useDocumentInfo()
  return async () => {
    const { form, isTaken } = await submit(`depth=0&locale=${code}`, {
      overrides: { _status: 'published' },
    })
    if (isTaken) {
      document.setUnpublishedVersionCount(0)
      document.setMostRecentVersionIsAutosaved(false)
      document.setHasPublishedDoc(true)
    } else if (isModified) {
      // Payload takes what was refused for saved (3.90), and neither saves it nor lets it be published.
      form.setModified(true)
    }
  }
}
