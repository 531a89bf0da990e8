import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { isByHand } from './actor.ts'
import { takeTurn } from './takeTurn.ts'
import { type Approved, othersWork, stampOf, type Work } from './othersWork.ts'

type Row = {
  readonly id: DocumentId
  readonly _status?: string | null
  readonly seen?: string | null
}

/**
 * What an approver lets out is what she saw. Her form says what that was (`seenField`); whoever does
 * not say it gets a campaign's creatives as they were when the campaign itself was last saved, which
 * is how one is submitted.
 *
 * @throws 409 where somebody else has written since.
 */
export const refuseUnseen =
  (approved: Approved, options: ResolvedOptions): CollectionBeforeChangeHook<Row> =>
  async ({ data: given, originalDoc, operation, req }) => {
    const { seen, ...data } = given
    if (data._status !== 'published' || operation !== 'update' || !originalDoc) return data
    // Who publishes a creative names it herself; a campaign takes its creatives along unnamed.
    if (!isByHand(req) || (approved === 'creatives' && !seen)) return data
    const place = { options, req }
    await takeTurn(`${options.slugs[approved]}:${originalDoc.id}`, options, req)
    const work = await othersWork(approved, originalDoc.id, place)
    const isUnseen = seen ? stampOf(work) !== seen : await cameLater(work, originalDoc.id, place)
    if (isUnseen) throw refuseWork(work[0], req)
    return data
  }

type Place = { readonly options: ResolvedOptions; readonly req: PayloadRequest }

/** Somebody wrote a creative after the campaign was last saved. */
async function cameLater(work: readonly Work[], id: DocumentId, { options, req }: Place) {
  const { slugs } = options
  const newest = (await req.payload.findByID({
    ...{ collection: slugs.campaigns as CollectionSlug, id, draft: true, req },
    ...{ depth: 0, disableErrors: true, overrideAccess: true },
  })) as { updatedAt?: string } | null
  const savedAt = Date.parse(newest?.updatedAt ?? '')
  return work.some(
    ({ subject, user, createdAt }) =>
      subject.startsWith(`${slugs.creatives}:`) &&
      (user ?? null) !== null &&
      !(Date.parse(createdAt) <= savedAt),
  )
}

function refuseWork(last: Work | undefined, req: PayloadRequest) {
  const title = last?.title ?? ''
  const name = last?.userName ?? ''
  return refusal(req, 409, {
    vi: `Có nội dung người khác vừa sửa mà bạn chưa xem (gần nhất: “${title}”, ${name}). Chưa duyệt gì cả. Hãy tải lại trang, xem lại rồi duyệt.`,
    en: `Somebody else has changed what you have not seen yet (last: “${title}”, ${name}). Nothing was published. Reload, look at it again, then publish.`,
  })
}
