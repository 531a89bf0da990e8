import type { CollectionBeforeOperationHook, JsonObject, PayloadRequest } from 'payload'

/** What the caller of a write meant; Payload's hooks after the first see only the merged document. */
export type WriteIntent = {
  /** The live document stays as it is, unless the document is published. */
  readonly isDraft: boolean
  /** The fields that the caller sent; null where nobody was asked, as in a create. */
  readonly named: readonly string[] | null
  readonly isRestore: boolean
}

/**
 * With the data and not in the context: a bulk update runs its documents at once, and what the hooks
 * of one of them save is a write of its own.
 */
const key = 'thuDoWriteIntent'
const contextKey = 'thu-do.restore-intent'
type Context = { [contextKey]?: WriteIntent }
type Args = { readonly data?: unknown; readonly draft?: boolean }

/** Writes down what an update or a restore is about to do. */
export const noteIntent: CollectionBeforeOperationHook = ({ args, req, ...asked }) => {
  const { data, draft } = args as Args
  const { operation } = asked as { readonly operation: string }
  const isDraft = draft === true
  if (operation === 'restoreVersion') {
    ;(req.context as Context)[contextKey] = { isDraft, named: [], isRestore: true }
    return args
  }
  if (operation !== 'update' || typeof data !== 'object' || data === null) return args
  // Several GraphQL mutations are one request, as is what a hook saves beside a restored version: that is
  // over, and Payload's own mark of it would take every field that is not named here for emptied (3.90).
  Reflect.deleteProperty(req.context, contextKey)
  Reflect.deleteProperty(req.context, 'isRestoringVersion')
  const named = Object.keys(data).filter((name) => name !== key)
  const intent: WriteIntent = { isDraft, named, isRestore: false }
  return { ...args, data: { ...data, [key]: intent } }
}

/** The intent, and the data without it. Nobody's word counts for it but the hook's own. */
export function takeIntent<Data extends object>(
  data: Data,
  { context }: Pick<PayloadRequest, 'context'>,
): { readonly data: Data; readonly intent: WriteIntent } {
  const { [key]: noted, ...rest } = data as JsonObject
  const intent = (noted as WriteIntent | undefined) ??
    (context as Context)[contextKey] ?? { isDraft: false, named: null, isRestore: false }
  return { data: rest as Data, intent }
}

/** Whether the caller sent the field and did not just leave it as it was. */
export const namesField = ({ named }: WriteIntent, field: string): boolean =>
  named?.includes(field) ?? true

/** The write restores an earlier version. */
export const isRestore = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  contextKey in context
