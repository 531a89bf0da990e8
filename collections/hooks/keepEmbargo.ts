import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../../plugins/kit/refusal.ts'
import type { Publication } from './onlyWriters.ts'

/**
 * A writer sets an embargo on her own draft or moves it later; it is a publisher's to shorten or lift,
 * whoever has set it. A version that she restores, and a save that says nothing of it, keeps it.
 *
 * @throws 403 in words.
 */
export const keepEmbargo: CollectionBeforeChangeHook<Publication> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  // A bulk change begins with the row of the collection, whatever draft lies beside it.
  const newest = (await req.payload.findByID({
    ...{ collection: collection.slug, id: originalDoc.id, draft: true, req, trash: true },
    ...{ depth: 0, disableErrors: true, overrideAccess: true },
  })) as Publication | null
  const held = Math.max(instantOf(originalDoc), instantOf(newest))
  if (held <= Date.now() || instantOf(data) >= held) return data
  const isUnnamed = instantOf(data) === instantOf(originalDoc)
  if (!isUnnamed && context['isRestoringVersion'] !== true) {
    throw refusal(req, 403, {
      vi: 'Chỉ biên tập viên bỏ hoặc rút ngắn giờ “Cấm đăng trước”. Hãy để nguyên giờ cũ, hoặc nhờ biên tập viên sửa.',
      en: 'Only an editor lifts or shortens an embargo. Leave it as it was, or ask an editor.',
    })
  }
  return { ...data, embargoUntil: new Date(held).toISOString() }
}

const instantOf = (row: Partial<Publication> | null): number =>
  row?.embargoUntil ? Date.parse(row.embargoUntil) : 0
