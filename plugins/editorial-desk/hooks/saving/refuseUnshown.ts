import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { inLanguageOf } from '../../../kit/refusal.ts'
import { idOfReference } from '../../core/saving/idOfReference.ts'
import { cameByDoor, subjectOf } from './door.ts'
import type { Saved } from './newerVersion.ts'
import { nameOfAccount } from '../nameOfAccount.ts'
import { startOf } from './startedFrom.ts'

type Row = Saved & { readonly id: number | string; readonly _status?: string | null }

/**
 * A colleague's unfinished changes of what readers see go out only with somebody who has seen them:
 * whoever publishes over them says from which version she began, which is the one they are in.
 *
 * @throws 409 in words, naming whose changes they are.
 */
export const refuseUnshown: CollectionBeforeChangeHook<Row> = async ({
  collection: { slug },
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isPublishing = operation === 'update' && data._status === 'published'
  if (!isPublishing || !originalDoc) return data
  const { id } = originalDoc
  if (!cameByDoor(slug, id, req) || context['isRestoringVersion'] === true) return data
  if (startOf(subjectOf(slug, id), req) !== undefined) return data
  const [whose] = await othersSinceLive(slug, id, req)
  if (whose === undefined) return data
  const by = (await nameOfAccount(whose, req)) ?? '?'
  const message = inLanguageOf(req, {
    vi: `Chưa đăng: trong bản nháp có thay đổi chưa đăng của ${by} mà bạn chưa xem. Hãy mở bài, xem các thay đổi đó rồi đăng từ trang của bài.`,
    en: `Not published: the draft holds unpublished changes by ${by} that you have not seen. Open it, look at them, and publish from there.`,
  })
  throw new APIError(message, 409, { code: 'unshown-changes', by }, true)
}

/** Who else has changed the draft since readers last got a version; the latest first. */
export async function othersSinceLive(
  slug: string,
  id: number | string,
  req: PayloadRequest,
): Promise<(number | string)[]> {
  const collection = slug as CollectionSlug
  const live = await req.payload.db.findOne<Row>({
    ...{ collection, where: { id: { equals: id } }, req },
  })
  if (live?._status !== 'published' || !live.updatedAt) return []
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { updatedAt: { greater_than: live.updatedAt } },
        // What went out is no unpublished change, though its version may be written a moment later.
        { 'version._status': { equals: 'draft' } },
      ],
    },
    sort: '-updatedAt',
    pagination: false,
    limit: 50,
    req,
  })
  const writers = docs.flatMap(({ version }) => idOfReference(version.savedBy) ?? [])
  return writers.filter((writer) => String(writer) !== String(req.user?.id))
}
