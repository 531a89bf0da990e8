import type { Collection, CollectionSlug } from 'payload'
import type { Reading } from '../options.ts'
import type { Source } from '../resolveOptions.ts'

/** Whether a text from an address can be a key of the source: some databases fail at what is none. */
export function isKeyIn(
  { payload }: Pick<Reading, 'payload'>,
  { collection, fields }: Pick<Source, 'collection' | 'fields'>,
  key: string,
): boolean {
  const known = payload.collections[collection as CollectionSlug] as Collection | undefined
  const field = known?.config.flattenedFields.find(({ name }) => name === fields.key)
  const isMadeByDatabase = fields.key === 'id' && !field
  if (field?.type === 'number' || (isMadeByDatabase && payload.db.defaultIDType === 'number')) {
    return /^\d{1,15}$/.test(key)
  }
  return !isMadeByDatabase || payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(key)
}
