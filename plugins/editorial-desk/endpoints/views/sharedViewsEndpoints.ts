import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal, type Words } from '../../../kit/refusal.ts'
import { keepView, whyNotKept } from '../../core/lists/savedViews.ts'
import { viewsFor, type SharedView } from '../../core/lists/sharedViews.ts'
import type { Publication, ResolvedOptions, SharedViews } from '../../resolveOptions.ts'
import { dropShared, keepShared, sharedViews } from '../../store/views/sharedViews.ts'
import { sharedViewsPath as path } from './sharedViewsPath.ts'

/** What who asks finds of a list, and with whom she may share one of hers. */
export type FoundViews = {
  readonly views: readonly SharedView[]
  readonly groups: readonly { readonly name: string; readonly label: Words }[]
}

const given = z.object({
  name: z.string().max(200),
  query: z.string().max(8000),
  groups: z.array(z.string().max(60)).min(1).max(50),
})

/** Reads, keeps and drops the views of a list that groups of people share. */
export const sharedViewsEndpoints = (
  { collection }: Publication,
  { sharedViews: sharing, staff }: ResolvedOptions,
): Endpoint[] => [
  {
    path,
    method: 'get',
    handler: async (req) => {
      if (!req.user || !staff({ req })) throw refusal(req, 403, notStaff)
      const views = await sharedViews(collection, req.payload)
      return Response.json(foundBy(req, views, sharing), {
        headers: { 'cache-control': 'no-store' },
      })
    },
  },
  {
    path,
    method: 'post',
    handler: async (req) => {
      checkSharer(req, sharing)
      const parsed = given.safeParse(await req.json?.().catch(() => null))
      if (!parsed.success) throw refusal(req, 400, malformed)
      const { groups, ...view } = parsed.data
      if (groups.some((group) => !sharing.groups.has(group))) throw refusal(req, 400, malformed)
      const kept = keepView(await sharedViews(collection, req.payload), view)
      if (typeof kept === 'string') throw refusal(req, 400, whyNotKept[kept])
      const [made] = kept.slice(-1)
      if (made) await keepShared(collection, { ...made, groups }, req.payload)
      return Response.json({ kept: made?.name })
    },
  },
  {
    path,
    method: 'delete',
    handler: async (req) => {
      checkSharer(req, sharing)
      const name = req.searchParams.get('name') ?? ''
      const views = await sharedViews(collection, req.payload)
      if (!views.some((view) => view.name === name)) throw refusal(req, 404, gone)
      await dropShared(collection, name, req.payload)
      return Response.json({ dropped: name })
    },
  },
]

function foundBy(
  req: PayloadRequest,
  views: readonly SharedView[],
  sharing: SharedViews,
): FoundViews {
  const groups = [...sharing.groups]
  // Who shares sees to all of them.
  if (sharing.sharers({ req })) {
    return { views, groups: groups.map(([name, { label }]) => ({ name, label })) }
  }
  const held = groups.flatMap(([name, { members }]) => (members({ req }) ? [name] : []))
  return { views: viewsFor(views, new Set(held)), groups: [] }
}

function checkSharer(req: PayloadRequest, { sharers }: SharedViews): void {
  if (!req.user || !sharers({ req })) throw refusal(req, 403, notYours)
}

const notStaff = {
  vi: 'Chỉ người của tòa soạn xem được các cách xem dùng chung. Hãy đăng nhập.',
  en: 'Only the newsroom sees shared views. Sign in.',
}
const notYours = {
  vi: 'Bạn không được chia sẻ hay bỏ cách xem dùng chung. Hãy lưu cách xem cho riêng bạn.',
  en: 'You may not share views or drop shared ones. Keep it for yourself.',
}
const malformed = {
  vi: 'Cách xem dùng chung cần tên, bộ lọc và ít nhất một nhóm người dùng có thật.',
  en: 'A shared view needs a name, a query and at least one group that there is.',
}
const gone = {
  vi: 'Cách xem này không còn: có người đã bỏ. Hãy tải lại trang.',
  en: 'This view is no more: somebody has dropped it. Reload the page.',
}
