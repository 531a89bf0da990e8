'use client'
import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ReactElement } from 'react'

/** The way from a publication to what readers had before it was corrected. */
export function OriginalsLink(): ReactElement | null {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (id === undefined || collectionSlug === undefined) return null
  const subject = encodeURIComponent(`${collectionSlug}:${String(id)}`)
  const query = `where[and][0][subject][equals]=${subject}`
  return (
    <p>
      <Link href={`${config.routes.admin}/collections/original-texts?${query}`}>
        {i18n.language.startsWith('en')
          ? 'Originals kept before corrections'
          : 'Xem bản gốc đã lưu trước khi cải chính'}
      </Link>
    </p>
  )
}
