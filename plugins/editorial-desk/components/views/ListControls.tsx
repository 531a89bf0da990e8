import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ReactElement } from 'react'
import { NoBulkPublishing } from '../../../kit/admin/NoBulkPublishing.tsx'
import { deskOptionsOf } from '../../hooks/states/deskOptions.ts'

type Props = {
  readonly collectionSlug: string
  readonly i18n: PayloadRequest['i18n']
  readonly payload: Payload
  readonly user: PayloadRequest['user']
}

/** Over a list of publications: leaves out what who looks may not do with several at once. */
export async function ListControls(props: Props): Promise<ReactElement | null> {
  const { collectionSlug, i18n, payload, user } = props
  const publishers = deskOptionsOf(payload)?.publications.get(collectionSlug)?.publishers
  if (!publishers || !user) return null
  const req = await createLocalReq({ user }, payload)
  return publishers({ req }) ? null : <NoBulkPublishing i18n={i18n} />
}
