import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'
import { type Role, roles } from '../access/roles.ts'
import type { Place } from './place.ts'

type User = NonNullable<PayloadRequest['user']>
export type SignedIn = PayloadRequest & { readonly user: User }

/** Whom what was refused to somebody is not refused to. */
export type WhoMay = {
  /** The jobs whose holders may. */
  readonly roles: readonly Role[]
  readonly isWriterAdmitted: boolean
}

/**
 * It is asked of the same functions that refused it, once for each job, so that no list of it is kept
 * anywhere. Null where they refuse nothing to who asks: then somebody else did.
 */
export async function whoMay(place: Place, req: SignedIn): Promise<WhoMay | null> {
  if (await mayAs(req.user, place, req)) return null
  // Of what she cannot see she is told what holds of all of its kind, as if there were none.
  const { id: _, ...kind } = place
  const isSeen = place.id !== undefined && (await sees(place, req))
  const asked = isSeen ? place : kind
  const own: readonly Role[] = isSeen ? [] : req.user.roles
  const admitted: Role[] = []
  for (const role of roles.filter((one) => !own.includes(one))) {
    const holder = { ...req.user, roles: [role], passwordGoodUntil: null }
    if (await mayAs(holder, asked, req)) admitted.push(role)
  }
  return { roles: admitted, isWriterAdmitted: isSeen && (await mayWriter(place, req)) }
}

async function mayAs(
  user: User,
  { access, slug, id, data }: Place,
  { payload }: PayloadRequest,
): Promise<boolean> {
  const req = await createLocalReq({ user }, payload)
  for (const admits of access) {
    const found = await admits({ ...(id === undefined ? {} : { id: id as number }), data, req })
    if (found === false) return false
    if (typeof found !== 'object' || id === undefined) continue
    const { docs } = await payload.find({
      ...{ collection: slug as CollectionSlug, where: { and: [{ id: { equals: id } }, found] } },
      ...{ trash: true, depth: 0, limit: 1, pagination: false, overrideAccess: true },
    })
    if (docs.length === 0) return false
  }
  return true
}

async function sees({ slug, id }: Place, { payload, user }: SignedIn): Promise<boolean> {
  const { docs } = await payload.find({
    ...{ collection: slug as CollectionSlug, where: { id: { equals: id } }, draft: true, user },
    ...{ trash: true, depth: 0, limit: 1, pagination: false, overrideAccess: false },
    disableErrors: true,
  })
  return docs.length > 0
}

async function mayWriter(place: Place, req: SignedIn): Promise<boolean> {
  const { payload, user } = req
  const row = await payload.db.findOne<{ id: number; createdBy?: number | string | null }>({
    ...{ collection: place.slug as CollectionSlug, where: { id: { equals: place.id } } },
  })
  const id = row?.createdBy ?? null
  if (id === null || String(id) === String(user.id)) return false
  const where = { id: { equals: id } }
  const writer = await payload.db.findOne<User>({ collection: user.collection, where })
  return writer !== null && mayAs({ ...writer, collection: user.collection }, place, req)
}
