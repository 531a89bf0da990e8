import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import type { Role } from '../access/roles.ts'

type UserData = { readonly roles?: readonly Role[] | null }
type User = UserData & { readonly id: DocumentId }

const isAdministrator = (user: UserData | null | undefined): boolean =>
  user?.roles?.includes('administrator') ?? false

/**
 * The first account is an administrator's, and the last administrator keeps the role: otherwise
 * nobody could manage users any more.
 */
export const keepAnAdministrator: CollectionBeforeValidateHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (operation === 'create') {
    const anybody = await req.payload.db.findOne({ collection: 'users', select: {}, req })
    return anybody === null ? { ...data, roles: ['administrator'] } : data
  }
  if (
    originalDoc &&
    isAdministrator(originalDoc) &&
    !isAdministrator(data) &&
    !(await hasOtherAdministrator(originalDoc.id, req))
  ) {
    throw new APIError(
      'Đây là người quản trị duy nhất. Hãy giao vai trò quản trị cho người khác trước.',
      409,
      null,
      true,
    )
  }
  return data
}

export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await hasOtherAdministrator(id, req)) return
  throw new APIError(
    'Không thể xóa người quản trị duy nhất. Hãy giao vai trò quản trị cho người khác trước.',
    409,
    null,
    true,
  )
}

async function hasOtherAdministrator(id: number | string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { contains: 'administrator' } }, { id: { not_equals: id } }] },
    req,
  })
  return totalDocs > 0
}
