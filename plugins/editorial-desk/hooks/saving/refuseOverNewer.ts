import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  GlobalBeforeOperationHook,
  GlobalBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { isSameInstant } from '../../core/saving/isSameInstant.ts'
import { isAtDoor, subjectOf } from './door.ts'
import { newestVersion } from './newestVersion.ts'
import { refuseNewer, type Saved } from './newerVersion.ts'
import { forgetStart, rememberStart, startOf } from './startedFrom.ts'

type Row = Saved & { readonly id: number | string }
type Args = {
  readonly id?: number | string
  readonly data?: unknown
  readonly overrideAccess?: boolean
}

/** Notes which version an update began from, before anything is done with it. */
export const noteStart: CollectionBeforeOperationHook = ({ args, collection, req, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  const { id, data, overrideAccess } = args as Args
  if (operation !== 'update' || !isAtDoor({ overrideAccess, req })) return
  rememberStart(subjectOf(collection.slug, id), data, req)
}

/**
 * Refuses a save that began from an older version than the newest, whoever saved that one: a second
 * tab's, a colleague's, an answer that came late.
 *
 * @throws 409 in words, with who saved the newer version and when.
 */
export const refuseOverNewer: CollectionBeforeValidateHook<Row> = async ({
  collection: { slug, versions },
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || context['isRestoringVersion'] === true) return data
  const start = startOf(subjectOf(slug, originalDoc.id), req) ?? startOf(slug, req)
  if (start === undefined) return data
  // Several at once are read as readers have them, and not in their newest version.
  const newest = versions?.drafts ? await newestVersion(slug, originalDoc.id, req) : null
  await compare(start, newest?.version ?? originalDoc, req)
  return data
}

/** From here on the document is this save's. */
export const forgetOwnStart: CollectionBeforeChangeHook<Row> = ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc) forgetStart(subjectOf(slug, originalDoc.id), req)
  return data
}

export const forgetStarts: CollectionAfterOperationHook = ({ collection, req, result }) => {
  forgetStart(collection.slug, req)
  return result
}

export const noteGlobalStart: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  const { data, overrideAccess } = args as Args
  if (operation !== 'update' || !isAtDoor({ overrideAccess, req })) return
  rememberStart(`globals/${global.slug}`, data, req)
}

export const refuseGlobalOverNewer: GlobalBeforeValidateHook = async ({
  data,
  global: { slug },
  originalDoc,
  req,
}) => {
  const subject = `globals/${slug}`
  await compare(startOf(subject, req), (originalDoc ?? {}) as Saved, req)
  forgetStart(subject, req)
  return data as unknown
}

async function compare(start: string | undefined, newest: Saved, req: PayloadRequest) {
  if (start === undefined || !newest.updatedAt || isSameInstant(start, newest.updatedAt)) return
  throw await refuseNewer(newest, req)
}
