'use client'
import { useTranslation } from '@payloadcms/ui'

/** Says a text in the language of the panel: Vietnamese, or the English beside it. */
export type Say = (vi: string, en: string) => string

export function useSay(): Say {
  const { i18n } = useTranslation()
  const isVietnamese = i18n.language.startsWith('vi')
  return (vi, en) => (isVietnamese ? vi : en)
}
