import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  Config,
} from 'payload'
import { emptyTrash, emptyTrashTask } from '../../jobs/trash/emptyTrash.ts'
import { hasDrafts } from '../hasDrafts.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'

type Row = { readonly id: number | string; readonly deletedAt?: string | null }

const dayMs = 24 * 60 * 60 * 1000

/**
 * The configuration whose trash is emptied by itself and takes from readers what is thrown into it:
 * the moment counts at which it was thrown away, whatever a request says, and what comes out of it is a
 * draft until somebody publishes it.
 */
export function withTrash(config: Config, options: ResolvedOptions): Config {
  const { collections, days } = options.trash
  const forgetLater: CollectionAfterChangeHook<Row> = async ({
    collection,
    doc,
    previousDoc,
    req,
  }) => {
    if (!doc.deletedAt || previousDoc.deletedAt) return
    await req.payload.jobs.queue({
      task: emptyTrashTask as never,
      input: { collection: collection.slug, id: String(doc.id), deletedAt: doc.deletedAt } as never,
      waitUntil: new Date(Date.parse(doc.deletedAt) + days * dayMs),
      req,
    })
  }
  const kept = (collection: CollectionConfig): CollectionConfig => {
    const { hooks } = collection
    return {
      ...collection,
      hooks: {
        ...hooks,
        // Before all others, to whom it is a withdrawal.
        beforeChange: [takeBack, ...(hooks?.beforeChange ?? [])],
        afterChange: [...(hooks?.afterChange ?? []), forgetLater as CollectionAfterChangeHook],
      },
    }
  }
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collections.has(collection.slug) ? kept(collection) : collection,
    ),
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), emptyTrash] },
  }
}

const takeBack: CollectionBeforeChangeHook<Row> = ({
  collection,
  data,
  operation,
  originalDoc,
}) => {
  const was = operation === 'update' ? (originalDoc?.deletedAt ?? null) : null
  const isIn = operation === 'update' && Boolean(data.deletedAt)
  const deletedAt = isIn ? (was ?? new Date().toISOString()) : null
  // Neither on its way in nor on its way out is it published: that is asked of somebody who looks at it.
  const isDraft = hasDrafts(collection) && (isIn || was !== null)
  return { ...data, deletedAt, ...(isDraft ? { _status: 'draft' } : {}) }
}
