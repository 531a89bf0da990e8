import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import type { LiveDocument } from '../../kit/liveChange.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import { seenStamp } from './seenStamp.ts'

/** Approving a campaign approves what it says: its creatives as they were last saved. */
export const approveCreatives =
  (options: ResolvedOptions): CollectionAfterChangeHook<LiveDocument> =>
  async ({ doc, req }) => {
    const { slugs } = options
    if (doc._status !== 'published') return
    const source = { payload: req.payload, slugs, req }
    const creatives = await loadCreatives(source, [doc.id], { draft: true })
    for (const { id, _status } of creatives) {
      if (_status === 'published') continue
      // Who saw the campaign saw its creatives.
      const seen = await seenStamp('creatives', id, { options, req })
      await req.payload.update({
        collection: slugs.creatives as CollectionSlug,
        id,
        data: { _status: 'published', seen } as never,
        depth: 0,
        req,
      })
    }
  }
