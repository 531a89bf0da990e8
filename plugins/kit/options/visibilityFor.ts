import { createVisibilityRule, type VisibilityRule } from '../visibility.ts'
import { anyField, dateField, type Lookup } from './requireFields.ts'

/** What a plugin knows of the dates of a collection; null for none. */
type Dates = { readonly publishedAt: string; readonly expiresAt: string | null }

/** Every document has these; none of them waits for its time. */
const payloadsDates = ['createdAt', 'updatedAt']

/**
 * What a reader may see of a collection where the project gives no rule of its own: by those of the
 * usual fields that the collection has, drafts and an embargo included.
 */
export function visibilityFor(
  { hasField }: Lookup,
  collection: string,
  { publishedAt, expiresAt }: Dates,
): VisibilityRule {
  const isThere = (path: string): boolean => hasField({ collection, path, kind: dateField })
  const has = (path: string): string | null => (isThere(path) ? path : null)
  return createVisibilityRule({
    status: hasField({ collection, path: '_status', kind: anyField }) ? '_status' : null,
    publishedAt: payloadsDates.includes(publishedAt) ? null : publishedAt,
    embargoUntil: has('embargoUntil'),
    expiresAt,
  })
}

/** @throws Error where a rule of the project's own reads a field that the collection does not have. */
export function requireVisibility(
  { requireField }: Lookup,
  collection: string,
  { fields, entryFields }: VisibilityRule,
): void {
  for (const path of new Set([...entryFields, ...fields])) {
    const kind = entryFields.includes(path) ? dateField : anyField
    requireField({ place: 'visibility', collection, path, kind })
  }
}

/** When documents of a collection were published, where the options do not say it. */
export const usualDate = ({ hasField }: Lookup, collection: string): string =>
  hasField({ collection, path: 'publishedAt', kind: dateField }) ? 'publishedAt' : 'createdAt'

/** When documents of a collection end, where the options do not say it; null for never. */
export const usualEnd = ({ hasField }: Lookup, collection: string): string | null =>
  hasField({ collection, path: 'expiresAt', kind: dateField }) ? 'expiresAt' : null
