import type { FieldHook } from 'payload'
import { refusal } from '../../plugins/kit/refusal.ts'
import { nameIdentity } from '../../plugins/kit/text/nameIdentity.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'

/** A tag or an author. */
export type Named = {
  readonly id: DocumentId
  readonly name?: string | null
  readonly slug?: string | null
  readonly identity?: string | null
}

/**
 * The identity of the name that is saved. Another document's is refused with its name, since it may be
 * typed in another way. A namesake from before this was kept stays until it is given another name.
 */
export const keepIdentity: FieldHook<Named> = async (saved) => {
  const { collection, data, originalDoc, req } = saved
  const name = data?.name ?? originalDoc?.name ?? ''
  const identity = nameIdentity(name)
  if (!collection || identity === '') return null
  const slug = collection.slug
  if (saved.operation === 'update' && originalDoc) {
    const before = await req.payload.db.findOne<Named>({
      collection: slug,
      where: { id: { equals: originalDoc.id } },
      req,
    })
    if (before?.identity && nameIdentity(before.name ?? '') === identity) return before.identity
  }
  const where = { identity: { equals: identity } }
  const other = await req.payload.db.findOne<Named>({ collection: slug, where, req })
  if (other && other.id !== originalDoc?.id) {
    const taken = other.name ?? name
    throw refusal(req, 409, {
      vi: `Đã có “${taken}” cùng tên này. Hãy dùng mục đó, hoặc đặt một tên khác hẳn.`,
      en: `“${taken}” is the same name. Use that one, or give this another name.`,
    })
  }
  return identity
}
