import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'

/** Text: Payload drops a context that has only symbols, see the kit's `liveChange.ts`. */
const key = 'thu-do.campaign-banners.deleted-campaigns'
type Context = { [key]?: Set<string> }

/** Marks a campaign whose deletion was allowed, so that its creatives go with it. */
export function noteDeletion(id: DocumentId, req: PayloadRequest): void {
  ;((req.context as Context)[key] ??= new Set()).add(String(id))
}

export const goesWithCampaign = (id: unknown, req: PayloadRequest): boolean =>
  (req.context as Context)[key]?.has(String(id)) ?? false
