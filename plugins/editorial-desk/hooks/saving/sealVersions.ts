import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOfReference } from '../../core/saving/idOfReference.ts'
import type { Step } from '../../core/workflow/steps.ts'
import { newestVersion } from './newestVersion.ts'
import type { Publication } from '../../resolveOptions.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: number | string }

/**
 * An autosave writes over the autosave before it. Not over somebody else's: from here on that one is a
 * version of its own.
 */
export const sealOthers: CollectionBeforeChangeHook<Row> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !req.user) return data
  const before = idOfReference(originalDoc['savedBy'])
  if (before !== null && String(before) !== String(req.user.id))
    await sealNewest(slug, originalDoc.id, req)
  return data
}

/** Writing and editing go on: nothing was reached as they began. */
const goesOn: ReadonlySet<unknown> = new Set<Step>(['drafting', 'editing'])

/** What was submitted, handed back or approved is kept as it was then. */
export const sealMilestones =
  ({ collection, milestones }: Publication): CollectionAfterChangeHook<Row> =>
  async ({ doc, operation, previousDoc, req }) => {
    const isReached = milestones.some(
      (name) => doc[name] !== previousDoc[name] && !goesOn.has(doc[name]),
    )
    if (operation === 'update' && isReached) await sealNewest(collection, doc.id, req)
    return doc
  }

async function sealNewest(slug: string, id: number | string, req: PayloadRequest): Promise<void> {
  const newest = await newestVersion(slug, id, req)
  if (newest?.autosave !== true) return
  await req.payload.db.updateVersion({
    collection: slug as CollectionSlug,
    id: newest.id,
    versionData: { autosave: false } as never,
    req,
  })
}
