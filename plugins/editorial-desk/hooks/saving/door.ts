import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

type Asked = { readonly overrideAccess?: boolean | undefined; readonly req: PayloadRequest }

/**
 * Somebody's own request, and nothing that the project's code does on its way: one at an HTTP door, or
 * one that the Local API carries out for a person with her rights. A schedule has them too, and sends
 * what was approved, however old that is.
 */
export const isAtDoor = ({ overrideAccess, req }: Asked): boolean =>
  Boolean(req.user) &&
  req.context['isScheduled'] !== true &&
  !(overrideAccess ?? req.payloadAPI === 'local')

/** Text and not a symbol, as `startedFrom` says. */
const key = 'editorial-desk.at-door'
type Context = { [key]?: Set<string> }

/** Notes by what door an update came, for hooks that are not told with whose rights it is carried out. */
export const noteDoor: CollectionBeforeOperationHook = ({ args, collection, req, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  const { id, overrideAccess } = args as { id?: number | string; overrideAccess?: boolean }
  if (operation !== 'update') return
  const noted = ((req.context as Context)[key] ??= new Set())
  const subject = subjectOf(collection.slug, id)
  if (isAtDoor({ overrideAccess, req })) noted.add(subject)
  else noted.delete(subject)
}

/** Whether the update of a document is somebody's own. */
export function cameByDoor(slug: string, id: number | string, req: PayloadRequest): boolean {
  const noted = (req.context as Context)[key]
  return isAtDoor({ req }) || [slug, subjectOf(slug, id)].some((one) => noted?.has(one))
}

/** A document, or a collection where several are asked for at once. */
export const subjectOf = (slug: string, id?: number | string): string =>
  id === undefined ? slug : `${slug}:${String(id)}`
