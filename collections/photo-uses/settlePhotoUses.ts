import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import {
  fromStored,
  mergeIntervals,
  toStored,
  type Interval,
} from '../../plugins/kit/shownIntervals.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { settlePhoto } from './settlePhoto.ts'

export type PhotoUse = {
  /** The tag of the document that shows the photos. */
  readonly owner: string
  readonly photos: readonly DocumentId[]
  /** When the document shows them to readers. */
  readonly intervals: readonly Interval[]
}

type Row = { readonly id: DocumentId; readonly photo: DocumentId; readonly intervals: unknown }

const collection = 'photo-uses'

/**
 * Takes down what one live document shows and when, in the transaction of the save that says so,
 * and opens or closes the photos accordingly. Saying the same twice changes nothing.
 */
export async function settlePhotoUses(use: PhotoUse, req: PayloadRequest): Promise<void> {
  const { owner } = use
  const { db } = req.payload
  const intervals = mergeIntervals(use.intervals)
  const stored = toStored(intervals)
  const wanted = new Map(
    intervals.length > 0 ? (await existing(use.photos, req)).map((id) => [String(id), id]) : [],
  )
  const { docs } = await db.find<Row>({
    collection,
    where: { owner: { equals: owner } },
    limit: 0,
    pagination: false,
    req,
  })
  const touched = new Map<string, DocumentId>()
  const obsolete: DocumentId[] = []
  for (const { id, photo, intervals: before } of docs) {
    const key = String(photo)
    // A second row for the same photo is of two processes that filled at once.
    if (!wanted.delete(key)) obsolete.push(id)
    else if (isDeepStrictEqual(toStored(fromStored(before)), stored)) continue
    else await db.updateOne({ collection, id, data: { intervals: stored }, req, returning: false })
    touched.set(key, photo)
  }
  if (obsolete.length > 0) {
    await db.deleteMany({ collection, where: { id: { in: obsolete } }, req })
  }
  for (const [key, photo] of wanted) {
    await db.create({ collection, data: { owner, photo, intervals: stored }, req })
    touched.set(key, photo)
  }
  // In one order for everyone, so that two saves that share photos wait and do not lock.
  for (const key of [...touched.keys()].toSorted()) {
    const photo = touched.get(key)
    if (photo !== undefined) await settlePhoto(photo, req)
  }
}

/** A text may still name a photo that was deleted. */
async function existing(ids: readonly DocumentId[], req: PayloadRequest): Promise<DocumentId[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: DocumentId }>({
    collection: 'media',
    where: { id: { in: [...ids] } },
    select: { createdAt: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}
