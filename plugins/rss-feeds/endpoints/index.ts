import type { Endpoint } from 'payload'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { carriersEndpoint } from './carriers.ts'
import { previewEndpoint } from './preview.ts'
import { createFeedEndpoints } from './serveFeeds.ts'
import { stateEndpoint } from './state.ts'

/** For the admin panel; and for readers where the project does not serve the feeds itself. */
export const createEndpoints = (options: ResolvedOptions): Endpoint[] => [
  stateEndpoint(options),
  carriersEndpoint(options),
  ...(options.partnerFeeds ? [previewEndpoint(options)] : []),
  ...(options.isServedByPayload ? createFeedEndpoints() : []),
]
