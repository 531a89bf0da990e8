import type { Endpoint } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { conflictsEndpoint } from './conflicts.ts'
import { copyEndpoint } from './copy.ts'
import { confirmEndpoints } from './confirm.ts'
import { raiseEndpoint } from './raise.ts'
import { previewEndpoint } from './preview.ts'
import { reportEndpoints } from './report.ts'
import { selfCheckEndpoint } from './selfCheck.ts'
import { timelineEndpoint } from './timeline.ts'

/** Below the campaigns' own address in Payload's API. */
export const campaignEndpoints = (options: ResolvedOptions): Endpoint[] => [
  conflictsEndpoint(options),
  copyEndpoint(options),
  raiseEndpoint(options),
  ...confirmEndpoints(options),
  previewEndpoint(options),
  ...reportEndpoints(options),
  selfCheckEndpoint(options),
  timelineEndpoint(options),
]
