import type { CollectionSlug } from 'payload'
import { stepOf, type Id, type Place, type Row } from './row.ts'
import { wordsDigest } from './wordsDigest.ts'

type Known = {
  readonly digest: string
  readonly before: Row | null
  readonly live: Row | null
  readonly fields: readonly string[]
}

/** Whether these words were approved and are so still, or readers have them already. */
export async function isApproved(known: Known, { collection, id, req }: Place): Promise<boolean> {
  const { digest, before, live, fields } = known
  if (!before) return false
  if (before.approvedDigest === digest) return true
  if (live?._status === 'published' && wordsDigest(live, fields) === digest) return true
  // What an hour was set for goes out as it was approved, whatever was approved after it.
  if (req.context['isScheduled'] !== true || stepOf(before) === 'returned') return false
  const { totalDocs } = await req.payload.countVersions({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { 'version.approvedDigest': { equals: digest } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

type Given = { readonly digest: string; readonly by: Id | null }

/** The approval on record after a save: for which words, by whom, when. */
export function approvalAfter(
  approval: 'kept' | 'given' | 'void',
  before: Row | null,
  { digest, by }: Given,
) {
  if (approval === 'given') {
    return { approvedBy: by, approvedAt: new Date().toISOString(), approvedDigest: digest }
  }
  const kept = approval === 'kept' ? before : null
  return {
    approvedBy: kept?.approvedBy ?? null,
    approvedAt: kept?.approvedAt ?? null,
    approvedDigest: kept?.approvedDigest ?? null,
  }
}
