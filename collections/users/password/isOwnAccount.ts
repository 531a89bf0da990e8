import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../../../plugins/kit/tags.ts'

export const isOwnAccount = (id: DocumentId | undefined, { user }: PayloadRequest): boolean =>
  user !== null && id !== undefined && String(user.id) === String(id)
