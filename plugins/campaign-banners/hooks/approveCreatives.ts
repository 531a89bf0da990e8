import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import type { LiveDocument } from '../../kit/liveChange.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'

/** Approving a campaign approves what it says: its creatives as they were last saved. */
export const approveCreatives =
  ({ slugs }: ResolvedOptions): CollectionAfterChangeHook<LiveDocument> =>
  async ({ doc, req }) => {
    if (doc._status !== 'published') return
    const source = { payload: req.payload, slugs, req }
    const creatives = await loadCreatives(source, [doc.id], { draft: true })
    for (const { id, _status } of creatives) {
      if (_status === 'published') continue
      await req.payload.update({
        collection: slugs.creatives as CollectionSlug,
        id,
        data: { _status: 'published' } as never,
        depth: 0,
        req,
      })
    }
  }
