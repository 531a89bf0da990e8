import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { announceAtCommit } from '../../plugins/kit/events/announce.ts'
import { readingInstant } from '../../plugins/kit/readingInstant.ts'
import { fromStored, mergeIntervals, toStored } from '../../plugins/kit/shownIntervals.ts'
import { tagOfDocument, type DocumentId } from '../../plugins/kit/tags.ts'
import { hullOf } from './shownWhere.ts'

type PhotoRow = {
  readonly shown?: { readonly intervals?: unknown; readonly turn?: number } | null
  readonly releasedAt?: string | null
  readonly hasGaps?: boolean | null
}

/** Writes into a photo's row when readers may open it: whenever one of its uses shows it. */
export async function settlePhoto(id: DocumentId, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const where = { id: { equals: id } }
  const photo = await db.findOne<PhotoRow & { id: DocumentId }>({ collection: 'media', where, req })
  if (!photo) return
  const { docs } = await db.find<{ intervals: unknown } & { id: DocumentId }>({
    collection: 'photo-uses',
    where: { photo: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  })
  const shown = mergeIntervals(docs.flatMap(({ intervals }) => fromStored(intervals)))
  const before = fromStored(photo.shown?.intervals)
  const intervals = toStored(shown)
  // The turn makes two saves that share the photo collide where each sees only its own uses, as in
  // MongoDB's snapshots: without it both could find nothing to change.
  const data = {
    ...hullOf(shown),
    shown: { intervals, turn: (photo.shown?.turn ?? 0) + 1 },
    releasedAt: releasedAt(photo, shown[0]?.from ?? null, readingInstant(req)),
  }
  await db.updateMany({ collection: 'media', where, data, req, returning: false })
  if (isDeepStrictEqual(toStored(before), intervals)) return
  await announceAtCommit(req, [tagOfDocument('media', id)])
}

/**
 * Since when readers know the photo, or will: what is once seen stays known, whatever becomes of
 * the story. Null for one that nobody was to see.
 */
function releasedAt(photo: PhotoRow, from: number | null, now: number): string | null {
  const known = photo.releasedAt ? Date.parse(photo.releasedAt) : Infinity
  const instant = Math.min(known <= now ? known : Infinity, from ?? Infinity)
  return instant === Infinity ? null : new Date(instant).toISOString()
}
