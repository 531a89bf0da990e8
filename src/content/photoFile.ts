import type { Payload, Where } from 'payload'
import { fromStored, type Interval } from '../../plugins/kit/shownIntervals.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'

/** The photo that a file belongs to, and when readers may open it. */
export type PhotoFile = { readonly id: DocumentId; readonly shown: readonly Interval[] }

type Row = {
  readonly id: DocumentId
  readonly shown?: { readonly intervals?: unknown } | null
}

/**
 * The photo with this file, its own or a rendition; null where no photo has it. Asks past access
 * control, because it has to say when the answer will change; nothing of the photo leaves it.
 */
export async function findPhotoFile(payload: Payload, filename: string): Promise<PhotoFile | null> {
  const { imageSizes = [] } = payload.collections.media.config.upload
  const names = ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)]
  const { docs } = await payload.find({
    collection: 'media',
    where: { or: names.map((name): Where => ({ [name]: { equals: filename } })) },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { shown: true },
    overrideAccess: true,
  })
  const [row] = docs as unknown as Row[]
  return row ? { id: row.id, shown: fromStored(row.shown?.intervals) } : null
}
