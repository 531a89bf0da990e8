import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { isRecord } from './comparisons.ts'
import { findUnfit } from './findUnfit.ts'
import { RefusedRequest } from './refusal.ts'

/**
 * Refuses a document that is too big in any of its fields, or has in one what it cannot hold. Payload validates what is published;
 * this holds for drafts and autosaves as well, before anything is done with them.
 */
export const guardBody: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (isPanelsOwn(collection.slug, req)) return
  refuseUnfit(args, { collection: collection.slug, fields: collection.flattenedFields }, req)
}

/**
 * What the panel remembers of somebody while it renders a list. It names the user in a form that the
 * field does not have (payload 3.90, `upsertPreferences`) and has a hook of Payload's set right.
 */
const isPanelsOwn = (slug: string, { payloadAPI }: PayloadRequest): boolean =>
  slug === 'payload-preferences' && payloadAPI === 'local'

export const guardGlobalBody: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return
  refuseUnfit(args, { global: global.slug, fields: global.flattenedFields }, req)
}

type Entity = { collection: string } | { global: string }

function refuseUnfit(
  args: unknown,
  { fields, ...entity }: Entity & { fields: FlattenedField[] },
  req: PayloadRequest,
): void {
  const { data } = args as { data?: unknown }
  if (data === undefined) return
  if (!isRecord(data)) {
    throw new RefusedRequest('Dữ liệu gửi lên không phải một mục: hãy gửi một đối tượng JSON.')
  }
  const found = findUnfit(data, fields, req)
  if (found) throw new ValidationError({ ...entity, errors: [found], req }, req.t)
}
