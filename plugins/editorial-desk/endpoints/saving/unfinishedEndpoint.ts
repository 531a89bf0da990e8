import { NotFound, UnauthorizedError, type CollectionSlug, type Endpoint } from 'payload'
import { nameOfAccount } from '../../hooks/nameOfAccount.ts'
import { othersSinceLive } from '../../hooks/saving/refuseUnshown.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'
import { unfinishedPath } from './unfinishedPath.ts'

/** Who else has changed what publishing would bring before readers, by name. */
export const unfinishedEndpoint = ({ publications }: ResolvedOptions): Endpoint => ({
  path: `${unfinishedPath}/:collection/:id`,
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    const { collection, id } = req.routeParams as { collection: string; id: string }
    if (!publications.has(collection)) throw new NotFound(req.t)
    const known = req.payload.db.defaultIDType === 'number' ? Number(id) : id
    const asked = { collection: collection as CollectionSlug, id: known, draft: true, depth: 0 }
    await req.payload.findByID({ ...asked, overrideAccess: false, req })
    const others = [...new Set(await othersSinceLive(collection, known, req))]
    const by = await Promise.all(others.map((other) => nameOfAccount(other, req)))
    return Response.json({ by: by.map((name) => name ?? '?') })
  },
})
