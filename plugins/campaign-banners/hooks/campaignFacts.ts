import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { Shown } from '../core/transitions.ts'
import type { ResolvedOptions } from '../options.ts'
import { shownOf } from './writeOf.ts'

export type CampaignFacts = {
  readonly id: DocumentId
  /** What readers have of it. */
  readonly shown: Shown
  /** It is an emergency, to readers or as it was last saved. */
  readonly isAlarm: boolean
}
type Row = { readonly id: DocumentId; readonly kind?: string; readonly _status?: string }

/** What a campaign is, as readers have it and as it was last saved; null where there is none. */
export async function campaignFacts(
  id: unknown,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<CampaignFacts | null> {
  if (typeof id !== 'number' && typeof id !== 'string') return null
  const find = (draft: boolean) =>
    req.payload.findByID({
      ...{ collection: slugs.campaigns as CollectionSlug, id, draft, req, trash: true },
      ...{ depth: 0, disableErrors: true, overrideAccess: true },
    }) as unknown as Promise<Row | null>
  const live = await find(false)
  if (!live) return null
  const newest = await find(true)
  const shown = shownOf(live)
  return { id: live.id, shown, isAlarm: shown === 'emergency' || newest?.kind === 'emergency' }
}
