import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import type { LiveDocument } from '../../plugins/kit/liveChange.ts'
import { always } from '../../plugins/kit/shownIntervals.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { visibleDuring } from '../../plugins/kit/visibility.ts'
import { useOf } from '../hooks/showPhotos.ts'
import { settlePhoto } from './settlePhoto.ts'
import { settlePhotoUses } from './settlePhotoUses.ts'

const batch = 100
const publications = ['articles', 'events', 'product-spotlights', 'public-health-messages'] as const

/** Tells of what other parts of the system show. */
type More = (req: PayloadRequest) => Promise<void>

/**
 * Works out, once, which photos the stored documents show: for a newsroom from before this was
 * kept. A photo whose row says nothing yet is the sign that it was not done to the end; so it may
 * be broken off, and done by two processes at a time. Until then such photos stay closed.
 */
export async function fillPhotoUses(payload: Payload, more: More): Promise<void> {
  const req = await createLocalReq({}, payload)
  if ((await unknownPhotos(req)).length === 0) return
  for (const slug of publications) {
    await eachLive(req, slug, (live) => settlePhotoUses(useOf(slug, live, visibleDuring), req))
  }
  for (const slug of ['authors', 'pages'] as const) {
    await eachLive(req, slug, (live) =>
      settlePhotoUses(
        useOf(slug, live, () => always),
        req,
      ),
    )
  }
  await more(req)
  for (let rest = await unknownPhotos(req); rest.length > 0; rest = await unknownPhotos(req)) {
    for (const { id } of rest) await settlePhoto(id, req)
  }
}

async function unknownPhotos(req: PayloadRequest): Promise<{ id: DocumentId }[]> {
  const { docs } = await req.payload.db.find<{ id: DocumentId }>({
    collection: 'media',
    where: { hasGaps: { exists: false } },
    select: { hasGaps: true },
    limit: batch,
    pagination: false,
    req,
  })
  return docs
}

async function eachLive(
  req: PayloadRequest,
  collection: CollectionSlug,
  settle: (live: LiveDocument) => Promise<void>,
): Promise<void> {
  for (let last: DocumentId | null = null; ;) {
    const { docs }: { docs: LiveDocument[] } = await req.payload.db.find<LiveDocument>({
      collection,
      ...(last === null ? {} : { where: { id: { greater_than: last } } }),
      sort: 'id',
      limit: batch,
      pagination: false,
      req,
    })
    for (const live of docs) await settle(live)
    last = docs.at(-1)?.id ?? null
    if (docs.length < batch || last === null) return
  }
}
