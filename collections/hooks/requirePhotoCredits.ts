import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { readSeenWords } from '../../plugins/kit/soundTexts/seenWordsField.ts'
import { textFaults } from '../../plugins/kit/soundTexts/textFaults.ts'
import { photosOf } from './photosOf.ts'

type PhotoRow = {
  readonly id: DocumentId
  readonly filename?: string | null
  readonly alt?: string | null
  readonly caption?: string | null
  readonly credit?: string | null
  readonly seenWords?: string | null
}

/**
 * Nothing is published with a photo that lacks its description or its source, or whose words are in a
 * broken encoding: the press law wants
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
    select: { filename: true, alt: true, caption: true, credit: true, seenWords: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  const faults = docs.flatMap((photo) => {
    const name = photo.filename ?? photo.id
    const missing = [!photo.alt && 'mô tả (alt)', !photo.credit && 'nguồn ảnh'].filter(Boolean)
    const odd = oddWords(photo, req)
    return [
      ...(missing.length > 0 ? [`${name} thiếu ${missing.join(' và ')}`] : []),
      ...(odd.length > 0 ? [`${name} có chữ lỗi bảng mã (“${odd.join('”, “')}”)`] : []),
    ]
  })
  if (faults.length > 0) {
    throw new APIError(
      `Chưa xuất bản được: ảnh ${faults.join('; ảnh ')}. Hãy mở ảnh trong Thư viện ảnh, điền đủ, gõ lại chữ lỗi rồi xuất bản lại. Bài vẫn được giữ ở bản nháp.`,
      400,
      null,
      true,
    )
  }
  return data
}

/** Words of its texts that look like those of another encoding, and that nobody has said are meant. */
function oddWords(photo: PhotoRow, req: PayloadRequest): string[] {
  const { flattenedFields } = req.payload.collections.media.config
  const shown = flattenedFields.filter(({ name }) => ['alt', 'caption', 'credit'].includes(name))
  const faults = textFaults(shown, photo, readSeenWords(photo.seenWords))
  return faults.flatMap(({ words }) => words)
}
