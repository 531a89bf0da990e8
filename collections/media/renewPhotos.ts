import type { Payload, PayloadRequest } from 'payload'
import { isOfTodaysRules, type StoredRenditions } from './renditions.ts'

/** What became of a photo library's renditions. */
export type Renewal = {
  /** Photos looked at. */
  readonly seen: number
  readonly renewed: number
  /** Photos that stay as they are: their file is missing or broken. */
  readonly failed: number
  /** Of how many. */
  readonly total: number
}

const contextKey = 'media.renews'
const pageSize = 50

/** Whether a save makes a photo's renditions anew. Only the newsroom's own code sets a context. */
export const isRenewed = ({ context }: PayloadRequest): boolean => context[contextKey] === true

/**
 * Makes the renditions anew of each photo that has some of former rules, from the file that is kept.
 * One photo at a time, beside a running newsroom; what is done is skipped, so that one that was cut
 * short goes on where it ended.
 */
export async function renewPhotos(
  payload: Payload,
  onProgress: (renewal: Renewal) => void = () => undefined,
): Promise<Renewal> {
  const { totalDocs: total } = await payload.count({ collection: 'media' })
  let renewal: Renewal = { seen: 0, renewed: 0, failed: 0, total }
  const note = (what: 'renewed' | 'failed' | null): void => {
    renewal = { ...renewal, seen: renewal.seen + 1 }
    if (what) renewal = { ...renewal, [what]: renewal[what] + 1 }
    onProgress(renewal)
  }
  for (let after: number | string | null = null; ; ) {
    const page = await photosAfter(payload, after)
    for (const photo of page) note(isOfTodaysRules(photo) ? null : await renew(payload, photo.id))
    const last = page.at(-1)
    if (!last || page.length < pageSize) return renewal
    after = last.id
  }
}

type Photo = StoredRenditions & { readonly id: number | string }

async function photosAfter(payload: Payload, after: Photo['id'] | null): Promise<Photo[]> {
  const { docs } = await payload.find({
    collection: 'media',
    ...(after === null ? {} : { where: { id: { greater_than: after } } }),
    sort: 'id',
    limit: pageSize,
    pagination: false,
    depth: 0,
    select: { sizes: true },
  })
  return docs
}

/** One whose file is broken is told of, and holds up none of the others. */
async function renew(payload: Payload, id: Photo['id']): Promise<'renewed' | 'failed'> {
  try {
    const context = { [contextKey]: true }
    await payload.update({ collection: 'media', id, data: {}, depth: 0, context })
    return 'renewed'
  } catch (err) {
    payload.logger.error({ err, msg: `media: the renditions of photo ${id} were not made anew` })
    return 'failed'
  }
}
