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
  const { slug, flattenedFields } = collection
  const fields = slug === preferences ? flattenedFields.filter(isSent) : flattenedFields
  refuseUnfit(args, { collection: slug, fields }, req)
}

/**
 * The panel names the owner of a preference in a form that its field does not have, each time somebody
 * opens a list for the first time; Payload's own hook puts whoever asks in its place.
 */
const preferences = 'payload-preferences'
const isSent = ({ name }: FlattenedField): boolean => name !== 'user'

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
