import type { CollectionBeforeChangeHook } from 'payload'

type Row = {
  readonly id: number | string
  readonly _status?: string | null
  readonly savedBy?: unknown
  readonly saveReason?: string | null
}

/**
 * Writes into each version who saved it. The reason is of the changes since the last publication: what
 * comes after that does not carry it on.
 */
export const stampVersion: CollectionBeforeChangeHook<Row> = ({ data, originalDoc, req }) => {
  const { saveReason } = data
  const isOld =
    originalDoc?._status === 'published' &&
    (saveReason ?? null) === (originalDoc.saveReason ?? null)
  return {
    ...data,
    ...(req.user ? { savedBy: req.user.id } : {}),
    ...(isOld ? { saveReason: null } : {}),
  }
}
