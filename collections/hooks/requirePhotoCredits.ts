import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { photosOf } from './photosOf.ts'

type PhotoRow = {
  readonly id: DocumentId
  readonly filename?: string | null
  readonly alt?: string | null
  readonly credit?: string | null
}

/**
 * Nothing is published with a photo that lacks its description or its source: the press law wants
 * the one, readers who cannot see want the other. Drafts may.
 */
export const requirePhotoCredits: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const document = { ...(originalDoc as object | undefined), ...data }
  const ids = photosOf(document)
  if (data._status !== 'published' || ids.length === 0) return data
  const { docs } = await req.payload.db.find<PhotoRow>({
    collection: 'media',
    where: { id: { in: ids } },
    select: { filename: true, alt: true, credit: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  const faults = docs.flatMap((photo) => {
    const missing = [!photo.alt && 'mô tả (alt)', !photo.credit && 'nguồn ảnh'].filter(Boolean)
    return missing.length > 0 ? `${photo.filename ?? photo.id} thiếu ${missing.join(' và ')}` : []
  })
  if (faults.length > 0) {
    throw new APIError(
      `Chưa xuất bản được: ảnh ${faults.join('; ảnh ')}. Hãy mở ảnh trong Thư viện ảnh, điền đủ rồi xuất bản lại. Bài vẫn được giữ ở bản nháp.`,
      400,
      null,
      true,
    )
  }
  return data
}
