import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'

type Keys = {
  readonly accessKey?: string | null
  readonly previousKey?: string | null
  readonly previousKeyUntil?: string | null
}
type Renewal = {
  readonly id: DocumentId
  /** ISO 8601, until when the old key opens the feed too; null for no longer. */
  readonly oldKeyUntil: string | null
}

/** Text and not a symbol: Payload copies a request's context by `Object.keys`. */
const key = 'rss-feeds.key-renewal'

/** Lets the next save of one feed give it another key. */
export function renewKey(req: PayloadRequest, renewal: Renewal): void {
  req.context[key] = renewal
}

/**
 * Keys are the plugin's own: given once to each document, a copy included, and changed by a renewal
 * and nothing else, whatever a request says of them.
 */
export const keepKeys: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const stored = (operation === 'create' ? {} : (originalDoc ?? {})) as Keys & { id?: DocumentId }
  const { accessKey, previousKey = null, previousKeyUntil = null } = stored
  if (!accessKey) {
    return { ...data, accessKey: newKey(), previousKey: null, previousKeyUntil: null }
  }
  const renewal = req.context[key] as Renewal | undefined
  if (renewal === undefined || String(renewal.id) !== String(stored.id)) {
    return { ...data, accessKey, previousKey, previousKeyUntil }
  }
  const { oldKeyUntil } = renewal
  return {
    ...data,
    accessKey: newKey(),
    previousKey: oldKeyUntil === null ? null : accessKey,
    previousKeyUntil: oldKeyUntil,
  }
}

/** 128 bits, in letters that an address takes as they are. */
const newKey = (): string => randomBytes(16).toString('hex')
