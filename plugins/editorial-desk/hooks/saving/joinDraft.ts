import type { CollectionBeforeOperationHook } from 'payload'
import { isAtDoor } from './door.ts'
import { newestVersion } from './newestVersion.ts'

type Args = {
  readonly id?: number | string
  readonly data?: { readonly _status?: unknown }
  readonly draft?: boolean
  readonly overrideAccess?: boolean
}

/**
 * A change that does not say whether it goes out joins the draft that is there. Payload would write the
 * draft's state into what readers have (3.90): the story would be gone for them.
 */
export const joinDraft: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  req,
  ...asked
}) => {
  const { operation } = asked as { readonly operation: string }
  const { id, data, draft, overrideAccess }: Args = args as Args
  const isSaid = draft === true || (data?._status ?? null) !== null
  if (operation !== 'update' || id === undefined || isSaid) return args
  if (!isAtDoor({ overrideAccess, req })) return args
  const newest = await newestVersion(slug, id, req)
  if (newest?.version._status !== 'draft') return args
  const where = { id: { equals: id } }
  const live = await req.payload.db.findOne<{ id: number; _status?: string }>({
    ...{ collection: slug, where, req },
  })
  return live?._status === 'published' ? { ...args, draft: true } : args
}
