import type { Endpoint, SanitizedConfig } from 'payload'
import { bodyOf, onFreshRequests } from './freshRequest.ts'

/**
 * The finished configuration, every endpoint of it asked again as a whole where the database undid its work
 * because two met: Payload's own, whose operations open their transactions themselves, and all others.
 */
export function endpointsAskAgain(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    // One line each: nothing is broken.
    loggingLevels: { ...config.loggingLevels, SaveConflict: 'warn' } as never,
    endpoints: askingAgain(config.endpoints),
    collections: config.collections.map((collection) => ({
      ...collection,
      endpoints: collection.endpoints && askingAgain(collection.endpoints),
    })),
    globals: config.globals.map((global) => ({
      ...global,
      endpoints: global.endpoints && askingAgain(global.endpoints),
    })),
  }
}

const askingAgain = <Each extends Pick<Endpoint, 'handler'>>(endpoints: Each[]): Each[] =>
  endpoints.map((endpoint) => ({ ...endpoint, handler: handleAgain(endpoint.handler) }))

const handleAgain =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) =>
    onFreshRequests(req, await bodyOf(req), (fresh) => handler(fresh))
