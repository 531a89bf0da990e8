import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { askAgain } from '../../../plugins/kit/transactions/askAgain.ts'
import { bodyOf, freshRequest } from './freshRequest.ts'

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
  async (req) => {
    const body = await bodyOf(req)
    return askAgain(async () => {
      const fresh = freshRequest(req, body)
      const response = await handler(fresh)
      takeOver(req, fresh)
      return response
    })
  }

/** What Payload sends with the answer, a login's cookie for instance, it takes from the request. */
function takeOver(req: PayloadRequest, { responseHeaders, user }: PayloadRequest): void {
  Object.assign(req, { user }, responseHeaders ? { responseHeaders } : {})
}
