import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { isByHand } from './actor.ts'
import {
  type Approved,
  isSomebodys,
  othersWork,
  subjectOf,
  waitingSubjects,
  type Work,
} from './othersWork.ts'
import { keepSeen } from './seenMemory.ts'
import { isStillSo } from './seenStamp.ts'
import { takeTurn } from './takeTurn.ts'
import { isRestore } from '../../kit/writeIntent.ts'

type Row = {
  readonly id: DocumentId
  readonly _status?: string | null
  readonly seen?: string | null
}
type Place = { readonly options: ResolvedOptions; readonly req: PayloadRequest }

/**
 * What an approver lets out is what she saw. Her form says what that was (`seenField`); whoever does
 * not say it lets out nothing that others have written since it was last approved.
 *
 * @throws 409 where somebody else has written what she has not seen, or does not say to have seen.
 */
export const refuseUnseen =
  (approved: Approved, options: ResolvedOptions): CollectionBeforeChangeHook<Row> =>
  async ({ data: given, originalDoc, operation, req }) => {
    const { seen, ...data } = given
    if (operation !== 'update' || !originalDoc || !isByHand(req)) return data
    const { id } = originalDoc
    const slug = options.slugs[approved]
    keepSeen(subjectOf(slug, id), seen, req)
    if (data._status !== 'published') return data
    const place = { options, req }
    await takeTurn(subjectOf(slug, id), options, req)
    const work = await othersWork(approved, id, place)
    if (typeof seen === 'string' && seen !== '') {
      if (!(await isStillSo(seen, work, { approved, id, place }))) throw refuseWork(work[0], req)
      return data
    }
    const unnamed = await unapproved(work, { approved, id, place })
    if (unnamed) throw refuseUnnamed(unnamed, { path: `/${slug}/${id}`, req })
    return data
  }

type Asked = { readonly approved: Approved; readonly id: DocumentId; readonly place: Place }

/** The last that others wrote in what would go out for the first time. */
async function unapproved(work: readonly Work[], { approved, id, place }: Asked) {
  const { options, req } = place
  const waiting = await waitingSubjects(approved, id, place)
  // A version that is restored was approved once; what lies beside it does not go out.
  if (isRestore(req)) waiting.delete(subjectOf(options.slugs[approved], id))
  return work.find((one) => waiting.has(one.subject) && isSomebodys(one))
}

const lastOf = (last: Work | undefined): string => `“${last?.title ?? ''}”, ${last?.userName ?? ''}`

const refuseWork = (last: Work | undefined, req: PayloadRequest) =>
  refusal(req, 409, {
    vi: `Có nội dung người khác vừa sửa mà bạn chưa xem (gần nhất: ${lastOf(last)}). Chưa duyệt gì cả. Hãy tải lại trang, xem lại rồi duyệt.`,
    en: `Somebody else has changed what you have not seen yet (last: ${lastOf(last)}). Nothing was published. Reload, look at it again, then publish.`,
  })

const refuseUnnamed = (last: Work, { path, req }: { path: string; req: PayloadRequest }) =>
  refusal(req, 409, {
    vi: `Yêu cầu không nói đã xem nội dung người khác viết (gần nhất: ${lastOf(last)}), nên coi như bạn chưa xem. Chưa duyệt gì cả. Hãy mở ra xem rồi bấm Xuất bản; khi gọi API, hãy đọc GET ${path}?draft=true và gửi kèm “seen” của câu trả lời đó.`,
    en: `The request does not say that you have seen what others wrote (last: ${lastOf(last)}). Nothing was published. Open it, look at it, then publish; by the API, read GET ${path}?draft=true and send the “seen” of its answer along.`,
  })
