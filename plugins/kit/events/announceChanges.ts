import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { announceAtCommit } from './announce.ts'
import {
  isPublic,
  liveBefore,
  liveChangeOf,
  rememberLive,
  rememberLiveBeforeDelete,
  type LiveDocument,
} from '../liveChange.ts'
import { tagOfDocument, tagOfGlobal, tagOfList } from '../tags.ts'

/** The scoped lists (`articles@categories:3`) that a document is in. */
export type ScopesOf = (
  document: LiveDocument,
  req: PayloadRequest,
) => readonly string[] | Promise<readonly string[]>

/** On the hook itself: each plugin that is installed from its own archive has its own copy of this file. */
const mark = Symbol.for('thu-do-newsroom.announces')

/** The same for a collection of the project's own, which may announce its changes already. */
export const announceOnce = (collection: CollectionConfig): CollectionConfig =>
  collection.hooks?.afterChange?.some((hook) => mark in hook)
    ? collection
    : announceChanges(collection)

/**
 * Announces every committed change of what readers see of a collection: the document, the lists
 * over the collection, and the scoped lists that it was or is in. Drafts and autosaves that leave
 * the live document alone announce nothing.
 */
export function announceChanges(
  collection: CollectionConfig,
  scopesOf: ScopesOf = () => [],
): CollectionConfig {
  const announce = async (documents: readonly LiveDocument[], req: PayloadRequest) => {
    const tags = new Set<string>([tagOfList(collection.slug)])
    for (const document of documents) {
      tags.add(tagOfDocument(collection.slug, document.id))
      for (const tag of await scopesOf(document, req)) tags.add(tag)
    }
    await announceAtCommit(req, [...tags])
  }

  const afterChange: CollectionAfterChangeHook<LiveDocument> = async ({ doc, req }) => {
    const change = await liveChangeOf({ collection: collection.slug, id: doc.id, req })
    if (change) await announce([change.before, change.after].filter(isPublicDocument), req)
  }
  const afterDelete: CollectionAfterDeleteHook<LiveDocument> = async ({ id, req }) => {
    // Not the hook's `doc`: it holds only what the caller selected and may read.
    const before = liveBefore({ collection: collection.slug, id, req })
    if (isPublicDocument(before)) await announce([before], req)
  }

  Object.assign(afterChange, { [mark]: true })
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), rememberLive],
      beforeDelete: [...(hooks?.beforeDelete ?? []), rememberLiveBeforeDelete],
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

const isPublicDocument = (document: LiveDocument | null): document is LiveDocument =>
  isPublic(document)

/** Announces every committed change of a global. */
export function announceGlobalChanges(global: GlobalConfig): GlobalConfig {
  const afterChange: GlobalAfterChangeHook = async ({ req }) => {
    await announceAtCommit(req, [tagOfGlobal(global.slug)])
  }
  const { hooks } = global
  return {
    ...global,
    hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), afterChange] },
  }
}
