import type { CollectionBeforeChangeHook } from 'payload'
import { type CampaignRow, windowsOf } from '../reader/records.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'

type Data = CampaignRow & { resetDismissals?: boolean | null; owner?: unknown }

/** Fills what follows from the rest: the last end, the revision, the owner, who raised the alarm. */
export const settleCampaign: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { windows, reviewState, resetDismissals, kind, raisedBy, owner } = data as Data
  const ends = windowsOf(windows).map(({ endsAt }) => endsAt)
  const last = ends.includes(null) || ends.length === 0 ? null : Math.max(...ends.map(Number))
  const revision = (originalDoc as CampaignRow | undefined)?.revision ?? 1
  const isApproved = data['_status'] === 'published'
  // Whoever last touched the words is the one that a second person has to agree with.
  const raiser = req.user && !isConfirmedEmergency(req) ? req.user.id : raisedBy
  return {
    ...data,
    owner: owner ?? req.user?.id ?? null,
    revision: resetDismissals ? revision + 1 : revision,
    resetDismissals: false,
    lastEndsAt: last === null ? null : new Date(last).toISOString(),
    raisedBy: kind === 'emergency' ? (raiser ?? null) : null,
    reviewState: isApproved ? 'approved' : reviewState === 'approved' ? 'drafting' : reviewState,
  }
}
