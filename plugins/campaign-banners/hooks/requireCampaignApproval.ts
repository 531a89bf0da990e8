import type { CollectionBeforeChangeHook } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'
import { needsApproval } from './refusals.ts'

/** The same rule for creatives: only an approver's save reaches readers. */
export const requireCampaignApproval =
  ({ access }: ResolvedOptions): CollectionBeforeChangeHook =>
  ({ data, req }) => {
    if (!req.user || isConfirmedEmergency(req) || data['_status'] !== 'published') return data
    if (access.approves({ req })) return data
    throw refusal(req, 403, needsApproval)
  }
