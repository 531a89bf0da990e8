import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { confirmEmergency } from './emergencyContext.ts'

/** Publishes an emergency as it was last saved, with all that it says. Whoever calls has asked who may. */
export async function sendEmergency(
  id: DocumentId,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<void> {
  confirmEmergency(req)
  await req.payload.update({
    collection: slugs.campaigns as CollectionSlug,
    id,
    data: { _status: 'published' } as never,
    depth: 0,
    overrideAccess: false,
    req,
  })
}
