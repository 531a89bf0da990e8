import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { wordsIn } from './words.ts'

/** The way from the admin panel's menu to the desk of related news. */
export function RelatedNavLink(): ReactElement {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (
    <Link className="nav__link" href={`${config.routes.admin}/related-news`} prefetch={false}>
      <span className="nav__link-label">{wordsIn(i18n.language).title}</span>
    </Link>
  )
}
