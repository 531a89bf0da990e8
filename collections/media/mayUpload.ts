import {
  executeAccess,
  Forbidden,
  NotFound,
  type Access,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

export type StoredPhoto = {
  readonly filename?: string | null
  readonly mimeType?: string | null
  readonly focalX?: number | null
  readonly focalY?: number | null
}

type Question = {
  readonly access: { readonly create: Access; readonly update: Access }
  readonly data: unknown
  readonly req: PayloadRequest
  readonly overrideAccess: boolean | undefined
}

/**
 * Asks what Payload asks only after its first hooks: whether the request may create a photo.
 *
 * @throws Forbidden where it may not.
 */
export async function allowCreate({ access, data, req, overrideAccess }: Question): Promise<void> {
  if (!overrideAccess) await executeAccess({ data, req }, access.create)
}

/**
 * The stored photo, where the request may change it.
 *
 * @throws Forbidden where it may not, NotFound where there is none.
 */
export async function allowUpdate(question: Question, id: DocumentId): Promise<StoredPhoto> {
  const { access, data, req, overrideAccess } = question
  const result = overrideAccess || (await executeAccess({ id, data, req }, access.update))
  const named: Where = { id: { equals: id } }
  const where = typeof result === 'object' ? { and: [named, result] } : named
  const stored = await req.payload.db.findOne<StoredPhoto & { id: DocumentId }>({
    collection: 'media',
    where,
    req,
  })
  if (stored) return stored
  throw typeof result === 'object' ? new Forbidden(req.t) : new NotFound(req.t)
}
