import DataLoader from 'dataloader'
import type {
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalAfterReadHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { keepReferences, keyOf, type Reference } from './references.ts'

/** A kind of document, or a global. */
export type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig

/** Pages, feeds and widgets: nobody is signed in, and no request came in from outside. */
export const isOwnCode = ({ payloadAPI, user }: PayloadRequest): boolean =>
  payloadAPI === 'local' && !user

/**
 * Whether the caller only reads here. Who writes gets references as they stand, for a form has to
 * save what it does not show; the readers' pages need them too, to know when what they name comes
 * into view.
 */
export async function onlyReads({ access }: Entity, req: PayloadRequest): Promise<boolean> {
  return !isOwnCode(req) && (await answerOf(access.update, req)) === false
}

/** Whether the caller opens every document of a kind, so that nothing of it is withheld. */
export async function readsAll(slug: string, req: PayloadRequest): Promise<boolean> {
  const target = req.payload.collections[slug as CollectionSlug] as
    { config: SanitizedCollectionConfig } | undefined
  return target !== undefined && (await answerOf(target.config.access.read, req)) === true
}

type Ask = (args: { readonly req: PayloadRequest }) => unknown

/** What an access rule says before it is told of a document. */
async function answerOf(rule: unknown, req: PayloadRequest): Promise<unknown> {
  try {
    return await (rule as Ask)({ req })
  } catch {
    return false
  }
}

/** Takes out of an answer whatever it names that its reader may not open, ids included. */
async function withhold(
  doc: unknown,
  { entity, req }: { readonly entity: Entity; readonly req: PayloadRequest },
): Promise<void> {
  if (!(await onlyReads(entity, req))) return
  const named: Reference[] = []
  const fields = entity.flattenedFields
  keepReferences(doc, fields, { keeps: (reference) => named.push(reference) > 0, req })
  if (named.length === 0) return
  const open = await openAmong(named, req)
  keepReferences(doc, fields, { keeps: (reference) => open.has(keyOf(reference)), req })
}

export const withholdFromReaders: CollectionAfterReadHook = async (hook) => {
  const { collection, overrideAccess, req } = hook
  if (!overrideAccess) await withhold(hook.doc, { entity: collection, req })
}

export const withholdGlobalFromReaders: GlobalAfterReadHook = async (hook) => {
  const { global, overrideAccess, req } = hook
  if (!overrideAccess) await withhold(hook.doc, { entity: global, req })
}

type Reading = { readonly draft?: boolean }

/**
 * Whoever only reads reads what is out. Asked for drafts, Payload would leave out a document with a
 * newer one, which tells that somebody is at work on it.
 */
export const readersReadNoDrafts: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { draft } = args as Reading
  if (overrideAccess || !draft || !(await onlyReads(collection, req))) return args
  return { ...args, draft: false }
}

export const readersReadNoGlobalDrafts: GlobalBeforeOperationHook = async (hook) => {
  const { global, overrideAccess, req } = hook
  const args = hook.args as Reading
  if (overrideAccess || !args.draft || !(await onlyReads(global, req))) return args
  return { ...args, draft: false }
}

/** The keys of those references that the caller may open. */
export async function openAmong(
  references: readonly Reference[],
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const open = await loaderOf(req).loadMany(references)
  return new Set(references.filter((_, index) => open[index] === true).map(keyOf))
}

const loaders = new WeakMap<PayloadRequest, DataLoader<Reference, boolean>>()

/** All documents of one answer are asked about in one query for each kind. */
function loaderOf(req: PayloadRequest): DataLoader<Reference, boolean> {
  const known = loaders.get(req)
  if (known) return known
  const loader = new DataLoader<Reference, boolean>((all) => areOpen(all, req), { cache: false })
  loaders.set(req, loader)
  return loader
}

async function areOpen(
  references: readonly Reference[],
  req: PayloadRequest,
): Promise<readonly boolean[]> {
  const open = new Set<string>()
  for (const [slug, ofKind] of Map.groupBy(references, (reference) => reference.slug)) {
    if (await readsAll(slug, req)) for (const reference of ofKind) open.add(keyOf(reference))
    else for (const id of await readableOf(slug, ofKind, req)) open.add(keyOf({ slug, id }))
  }
  return references.map((reference) => open.has(keyOf(reference)))
}

async function readableOf(
  slug: string,
  references: readonly Reference[],
  req: PayloadRequest,
): Promise<readonly Reference['id'][]> {
  if (!(slug in req.payload.collections)) return []
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: { id: { in: [...new Set(references.map(({ id }) => id))] } },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    disableErrors: true,
    // As Payload asks for documents that it fills in: of as many ids as there are.
    currentDepth: 1,
    req,
  })
  return docs.map(({ id }) => id)
}
