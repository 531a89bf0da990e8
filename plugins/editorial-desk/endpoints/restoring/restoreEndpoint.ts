import { NotFound, restoreVersionOperation, type Endpoint } from 'payload'
import { collectionOf } from '../../hooks/collectionOf.ts'

/** In the place of Payload's own: a draft, whatever is asked, with nothing populated, and words that say so. */
export const restoreEndpoint = (slug: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const collection = collectionOf(slug, req.payload)
    const id = req.routeParams?.['id']
    if (typeof id !== 'string') throw new NotFound(req.t)
    const doc = await restoreVersionOperation({
      ...{ id, collection, draft: true, overrideAccess: false, req },
      depth: 0,
    })
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
})
