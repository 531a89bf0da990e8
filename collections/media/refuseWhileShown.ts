import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

type Use = { readonly id: DocumentId; readonly owner: string }

/** How many places are named; whoever has more of them knows where to begin. */
const named = 5

/** A photo that a live document shows, in its text, a gallery or a campaign, is not deleted. */
export const refuseWhileShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db, collections } = req.payload
  const { docs } = await db.find<Use>({
    collection: 'photo-uses',
    where: { photo: { equals: id } },
    limit: named,
    pagination: false,
    req,
  })
  if (docs.length === 0) return
  const places = await Promise.all(
    docs.map(async ({ owner }) => {
      const [slug = '', document = ''] = owner.split(':')
      const title = collections[slug as CollectionSlug].config.admin.useAsTitle
      const row = await db.findOne<Record<string, unknown> & { id: DocumentId }>({
        collection: slug as CollectionSlug,
        where: { id: { equals: document } },
        req,
      })
      const words = row?.[title ?? 'id']
      return typeof words === 'string' ? `“${words}”` : owner
    }),
  )
  throw new APIError(
    `Ảnh đang hiện trong nội dung đã đăng: ${places.join(', ')}${docs.length === named ? '…' : ''}. Hãy bỏ ảnh ở đó trước khi xóa.`,
    409,
    null,
    true,
  )
}
