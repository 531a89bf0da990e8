import type { CollectionBeforeOperationHook, CollectionConfig, Plugin } from 'payload'

/**
 * Makes of every copy a draft. Payload copies the state as well where a request says `draft=false`, or
 * by GraphQL, and asks nobody whether who copies may publish.
 */
export function copyAsDraft(collection: CollectionConfig): CollectionConfig {
  const { versions } = collection
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  const before = collection.hooks?.beforeOperation ?? []
  if (!hasDrafts || before.includes(draftOfCopy)) return collection
  const hooks = { ...collection.hooks, beforeOperation: [...before, draftOfCopy] }
  return { ...collection, hooks }
}

/** The whole project, as the last of its plugins: nothing that the others add is forgotten. */
export const draftCopies: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(copyAsDraft),
})

const draftOfCopy: CollectionBeforeOperationHook = ({ args, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  const { duplicateFromID } = args as { readonly duplicateFromID?: unknown }
  const isCopy = operation === 'create' && (duplicateFromID ?? null) !== null
  return isCopy ? { ...args, draft: true } : args
}
