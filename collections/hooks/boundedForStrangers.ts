import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

/** Documents that one request without a login may ask for. */
const maxForStrangers = 100

/**
 * The collection, with a bound on what a stranger reads of it at once over HTTP. `limit=0` means
 * everything to Payload: the whole archive with its texts, in the memory of the one process.
 */
export function boundedForStrangers(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), boundLimit],
    },
  }
}

const boundLimit: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.user || req.payloadAPI === 'local') return args
  // Related documents are populated by a query without a limit, and are as many as their ids.
  const { limit, pagination, currentDepth } = args as Asked
  if (currentDepth) return args
  const isBounded =
    limit === undefined ? pagination !== false : limit > 0 && limit <= maxForStrangers
  return isBounded ? args : { ...args, limit: maxForStrangers }
}

type Asked = {
  readonly limit?: number
  readonly pagination?: boolean
  readonly currentDepth?: number
}
