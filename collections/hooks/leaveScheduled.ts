import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../../plugins/kit/refusal.ts'
import type { Publication } from './onlyWriters.ts'

/**
 * What a publisher has scheduled goes out as she scheduled it: until then its writer leaves it alone.
 *
 * @throws 409 in words.
 */
export const leaveScheduled: CollectionBeforeChangeHook<Publication> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const { totalDocs } = await req.payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { 'input.type': { equals: 'publish' } },
        { 'input.doc.relationTo': { equals: collection.slug } },
        // Payload writes the id as a text, whatever it is in the database.
        { 'input.doc.value': { equals: String(originalDoc.id) } },
        { hasError: { not_equals: true } },
        { completedAt: { exists: false } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  throw refusal(req, 409, {
    vi: 'Bài này đã được hẹn giờ xuất bản đúng như biên tập viên đã duyệt. Muốn sửa, hãy nhờ biên tập viên bỏ lịch trước.',
    en: 'This is scheduled to go out as an editor approved it. To change it, ask an editor to cancel the schedule first.',
  })
}
