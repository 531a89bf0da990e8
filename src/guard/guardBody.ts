import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { findOversized } from './findOversized.ts'

/**
 * Refuses a document that is too big in any of its fields. Payload validates what is published;
 * this holds for drafts and autosaves as well, before anything is done with them.
 */
export const guardBody: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  refuseOversized(args, { collection: collection.slug, fields: collection.flattenedFields }, req)
}

export const guardGlobalBody: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return
  refuseOversized(args, { global: global.slug, fields: global.flattenedFields }, req)
}

type Entity = { collection: string } | { global: string }

function refuseOversized(
  args: unknown,
  { fields, ...entity }: Entity & { fields: FlattenedField[] },
  req: PayloadRequest,
): void {
  const { data } = args as { data?: unknown }
  if (data === undefined) return
  const found = findOversized(data, fields, req)
  if (found) throw new ValidationError({ ...entity, errors: [found], req }, req.t)
}
