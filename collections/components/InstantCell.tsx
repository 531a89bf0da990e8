'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactElement } from 'react'
import { hanoiTime } from '../../plugins/kit/dates/hanoiTime.ts'

type Props = Pick<DefaultCellComponentProps, 'collectionSlug' | 'link' | 'linkURL'> & {
  readonly cellData?: unknown
  readonly rowData?: { readonly id?: number | string }
}

/**
 * When something was made or changed, in a list, by the clock in Hà Nội wherever the list is read. In
 * the first column it leads to what the line is about, as Payload's own cells do.
 */
export function InstantCell(props: Props): ReactElement | null {
  const { config } = useConfig()
  const { cellData, collectionSlug, link, linkURL, rowData } = props
  const instant = typeof cellData === 'string' ? Date.parse(cellData) : NaN
  if (Number.isNaN(instant)) return null
  const time = <time dateTime={new Date(instant).toISOString()}>{hanoiTime(instant)}</time>
  const id = rowData?.id
  if (!link || id === undefined) return time
  const path = `/collections/${collectionSlug}/${encodeURIComponent(id)}` as const
  const href = linkURL ?? formatAdminURL({ adminRoute: config.routes.admin, path })
  return (
    <Link href={href} prefetch={false}>
      {time}
    </Link>
  )
}
