import type { CollectionAfterOperationHook } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

/**
 * Leaves the document locked for whoever is writing in it. Payload unlocks a document on each save,
 * an autosave included (payloadcms/payload#11604), so that a second editor would be told of nobody
 * and each would write over the other. An explicit save or some quiet minutes still unlock it.
 */
export const keepLockOnAutosave: CollectionAfterOperationHook = async ({
  args,
  collection,
  req,
  result,
}) => {
  const { id, autosave } = args as { id?: DocumentId; autosave?: boolean }
  if (id === undefined || !autosave || !req.user) return result
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: id },
      user: { relationTo: req.user.collection, value: req.user.id },
    },
    req,
  })
  return result
}
