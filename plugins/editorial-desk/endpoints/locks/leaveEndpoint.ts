import {
  addDataAndFileToRequest,
  APIError,
  UnauthorizedError,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'
import { z } from 'zod'

import { leavePath } from './leavePath.ts'

const left = z.union([
  z.object({ collection: z.string().max(60), id: z.union([z.string().max(64), z.number()]) }),
  z.object({ global: z.string().max(60) }),
])

/** Whoever leaves a document gives back her lock on it, and nobody else's. */
export const leaveEndpoint: Endpoint = {
  path: leavePath,
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    await addDataAndFileToRequest(req)
    const parsed = left.safeParse(req.data)
    if (!parsed.success) throw new APIError('Thiếu mục vừa rời: collection và id.', 400, null, true)
    await req.payload.db.deleteMany({
      collection: 'payload-locked-documents',
      where: { and: [ownedBy(req), placeOf(parsed.data, req)] },
      req,
    })
    return new Response(null, { status: 204 })
  },
}

const ownedBy = ({ user }: PayloadRequest): Where => ({
  and: [
    { 'user.relationTo': { equals: user?.collection } },
    { 'user.value': { equals: user?.id } },
  ],
})

function placeOf(place: z.infer<typeof left>, { payload }: PayloadRequest): Where {
  if ('global' in place) return { globalSlug: { equals: place.global } }
  const id = payload.db.defaultIDType === 'number' ? Number(place.id) : place.id
  return {
    and: [
      { 'document.relationTo': { equals: place.collection } },
      { 'document.value': { equals: id } },
    ],
  }
}
