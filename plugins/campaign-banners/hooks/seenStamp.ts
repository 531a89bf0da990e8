import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { type Approved, creativesOf, othersWork, type Work } from './othersWork.ts'

type Place = { readonly options: ResolvedOptions; readonly req: PayloadRequest }
type Picture = Readonly<Record<string, unknown>> & { readonly id: DocumentId }

/**
 * What stands for a document as somebody sees it: the others' work, in whatever order it came, and
 * each picture's file.
 */
export async function seenStamp(approved: Approved, id: DocumentId, place: Place): Promise<string> {
  const work = await othersWork(approved, id, place)
  const pictures = await readPictures(approved, id, place)
  return [workHash(work), ...pictures.map((one) => nameOf(one) + fileOf(one)).sort()].join('.')
}

/** Whether it is still so; a picture that she has put in herself meanwhile is no surprise to her. */
export async function isStillSo(
  seen: string,
  work: readonly Work[],
  { approved, id, place }: { approved: Approved; id: DocumentId; place: Place },
): Promise<boolean> {
  const [hash, ...known] = seen.split('.')
  if (hash !== workHash(work)) return false
  const pictures = await readPictures(approved, id, place)
  return pictures.every(
    (one) =>
      known.includes(nameOf(one) + fileOf(one)) ||
      !known.some((entry) => entry.startsWith(nameOf(one))),
  )
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

const workHash = (work: readonly Work[]): string => hashOf(work.map(({ id }) => String(id)).sort())

const nameOf = ({ id }: Picture): string => hashOf(String(id)).slice(0, 12)

const fileOf = ({ filename, filesize, width, height, focalX, focalY }: Picture): string =>
  hashOf([filename, filesize, width, height, focalX, focalY]).slice(0, 12)

async function readPictures(
  approved: Approved,
  id: DocumentId,
  { options, req }: Place,
): Promise<Picture[]> {
  const { media } = options
  if (!media) return []
  const creatives = await creativesOf(approved, id, { options, req })
  const ids = creatives
    .flatMap(({ pictures }) => pictures ?? [])
    .flatMap(({ image }) => image ?? [])
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...{ collection: media.slug as CollectionSlug, where: { id: { in: ids } }, req },
    ...{ depth: 0, pagination: false, limit: ids.length, overrideAccess: true },
  })
  return docs as unknown as Picture[]
}
