import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'

/** Text: Payload drops a context that has only symbols, see the kit's `liveChange.ts`. */
const key = 'thu-do.campaign-banners.judged'
type Context = { [key]?: Set<string> }

const subjectOf = (slug: string, id: unknown): string => `${slug}:${String(id)}`

/**
 * Notes which document is being written or deleted. Access says in a form what is offered; of what is
 * really done the hooks judge, as they do of several at once, and say what was refused and who may.
 */
export const noteJudged: CollectionBeforeOperationHook = async ({
  args,
  collection,
  req,
  ...asked
}) => {
  const { operation } = asked as { readonly operation: string }
  const { id } = args as { readonly id?: DocumentId }
  if (!judged.has(operation)) return
  const isRestore = operation === 'restoreVersion' && id !== undefined
  const subject = isRestore ? await parentOf(collection.slug, id, req) : id
  ;((req.context as Context)[key] ??= new Set()).add(subjectOf(collection.slug, subject))
}

const judged: ReadonlySet<string> = new Set(['update', 'delete', 'restoreVersion'])

async function parentOf(slug: string, version: DocumentId, req: PayloadRequest): Promise<unknown> {
  const { docs } = await req.payload.db.findVersions({
    ...{ collection: slug as 'users', limit: 1, pagination: false, req },
    where: { id: { equals: version } },
  })
  return (docs[0] as { parent?: unknown } | undefined)?.parent
}

type Question = { readonly id?: DocumentId | undefined; readonly req: PayloadRequest }

/** Without an id: several at once. */
export const isJudgedByHooks = (slug: string, { id, req }: Question): boolean =>
  (req.context as Context)[key]?.has(subjectOf(slug, id)) ?? false
