import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { placesOfPhoto } from './placesOfPhoto.ts'
import { refuseWhileShown } from './refuseWhileShown.ts'

/** How many places one sentence names. */
const named = 8

/** A photo that is used anywhere is not deleted, and whoever tries reads where it is used. */
export const refuseWhileReferred: CollectionBeforeDeleteHook = ({ id, req }) => refuse(id, req)

async function refuse(id: DocumentId, req: PayloadRequest): Promise<void> {
  const places = await placesOfPhoto(id, req)
  if (places.length === 0) return
  const list = places.slice(0, named).join(', ')
  throw new APIError(
    `Ảnh đang được dùng ở: ${list}${places.length > named ? '…' : ''}. Hãy thay hoặc bỏ ảnh ở đó trước khi xóa.`,
    409,
    null,
    true,
  )
}

type Row = { readonly id: DocumentId; readonly deletedAt?: string | null }

/** The trash takes a photo from its places as a deletion does. */
export const refuseTrashWhileReferred: CollectionBeforeChangeHook<Row> = async (question) => {
  const { collection, context, data, operation, originalDoc, req } = question
  if (operation !== 'update' || !originalDoc || !data.deletedAt || originalDoc.deletedAt) return data
  await refuseWhileShown({ collection, context, id: originalDoc.id, req })
  await refuse(originalDoc.id, req)
  return data
}
