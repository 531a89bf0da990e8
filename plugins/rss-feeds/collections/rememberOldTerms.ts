import type { CollectionSlug, Payload } from 'payload'
import { findHiddenRows } from '../reading/findRows.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'

/**
 * Feeds from before the plugin remembered what they were over: what they are over now is written
 * down, so that it is missed when it is deleted. Does nothing the second time.
 */
export async function rememberOldTerms(
  payload: Payload,
  { partnerFeeds }: Pick<ResolvedOptions, 'partnerFeeds'>,
): Promise<void> {
  if (!partnerFeeds) return
  const rows = await findHiddenRows(
    { payload, now: Date.now() },
    { collection: partnerFeeds.slug, limit: 0, select: ['chosen'] },
  )
  for (const { id, chosen } of rows) {
    if (chosen !== null && chosen !== undefined) continue
    // The collection's own hook reads the lists and writes the memory.
    await payload.update({
      collection: partnerFeeds.slug as CollectionSlug,
      id,
      data: {},
      depth: 0,
    })
  }
}
