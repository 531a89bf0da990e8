import {
  buildVersionGlobalFields,
  NotFound,
  type Endpoint,
  type GlobalConfig,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { checkComparisons, checkSort } from './checkQuestion.ts'
import { sortKeysOf } from './checkPage.ts'
import { checkParameters } from './checkParameters.ts'
import { isId } from './comparedValue.ts'
import { readWhere } from './comparisons.ts'
import { guardAmount } from './guardAmount.ts'
import { guardBody, guardGlobalBody } from './guardBody.ts'
import { guardQuestion, refuseId } from './guardQuestion.ts'
import {
  readersReadNoDrafts,
  readersReadNoGlobalDrafts,
  withholdFromReaders,
  withholdGlobalFromReaders,
} from './withheld.ts'

/**
 * The finished configuration, every collection and global of it guarded: this newsroom's, the
 * plugins' and Payload's own. What a caller may ask about is decided in the operation, which every
 * door leads to; how much, and whether it can be read at all, at the REST door (GraphQL's is
 * `guardSchema`). One that is added tomorrow is guarded too.
 */
export function guardRequests(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    // One line each: they are the caller's mistakes.
    loggingLevels: { ...config.loggingLevels, QueryError: 'info', RefusedRequest: 'info' } as never,
    collections: config.collections.map(guardCollection),
    globals: config.globals.map((global) => guardGlobal(global, config)),
  }
}

function guardCollection(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const { endpoints, hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [
        guardQuestion,
        guardAmount,
        guardBody,
        readersReadNoDrafts,
        ...hooks.beforeOperation,
      ],
      // The last: what others make of the references, they make of all.
      afterRead: [...hooks.afterRead, withholdFromReaders],
    },
    endpoints: endpoints && endpoints.map((endpoint) => atTheDoor(endpoint, { collection })),
  }
}

function guardGlobal(
  global: SanitizedGlobalConfig,
  config: SanitizedConfig,
): SanitizedGlobalConfig {
  const { endpoints, hooks } = global
  // Payload gives collections a list of each kind of hook, globals only what they have.
  const { afterRead, beforeOperation } = hooks as NonNullable<GlobalConfig['hooks']>
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeOperation: [guardGlobalBody, readersReadNoGlobalDrafts, ...(beforeOperation ?? [])],
      afterRead: [...(afterRead ?? []), withholdGlobalFromReaders],
    },
    endpoints: endpoints && endpoints.map((endpoint) => atTheDoor(endpoint, { global, config })),
  }
}

type Behind =
  | { readonly collection: SanitizedCollectionConfig }
  | { readonly global: SanitizedGlobalConfig; readonly config: SanitizedConfig }

const atTheDoor = (endpoint: Omit<Endpoint, 'root'>, behind: Behind): Omit<Endpoint, 'root'> => ({
  ...endpoint,
  handler: async (req) => {
    checkParameters(req, 'collection' in behind ? behind.collection : undefined)
    const { id } = req.routeParams ?? {}
    const { defaultIDType } = req.payload.db
    if (id !== undefined && !isId(id, defaultIDType)) refuseId(id, defaultIDType)
    // The one list that no operation hook sees.
    if ('global' in behind && endpoint.path === '/versions') {
      if (!behind.global.versions) throw new NotFound(req.t)
      const fields = buildVersionGlobalFields(behind.config, behind.global, true)
      const place = { entity: behind.global, fields, req }
      const where = req.query['where']
      const { comparisons } = readWhere(typeof where === 'string' ? JSON.parse(where) : where)
      await checkComparisons(comparisons, place)
      await checkSort(sortKeysOf(req.query['sort']), place)
    }
    return endpoint.handler(req)
  },
})
