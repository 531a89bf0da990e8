import { NotFound, UnauthorizedError, type PayloadHandler, type SanitizedConfig } from 'payload'

const slug = 'payload-preferences'

/**
 * Removes a preference by its key. Payload's own handler asks SQLite for a column that is not there,
 * so that it removes nothing and answers 500.
 */
export function removeOwnPreferences(config: SanitizedConfig): SanitizedConfig {
  const preferences = config.collections.find((collection) => collection.slug === slug)
  for (const endpoint of preferences?.endpoints || []) {
    if (endpoint.method === 'delete' && endpoint.path === '/:key') {
      Object.assign(endpoint, { handler: removeByKey })
    }
  }
  return config
}

const removeByKey: PayloadHandler = async (req) => {
  if (!req.user) throw new UnauthorizedError(req.t)
  const { docs } = await req.payload.delete({
    collection: slug,
    // Access leaves of all of this key one's own.
    where: { key: { equals: String(req.routeParams?.['key']) } },
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) throw new NotFound(req.t)
  return Response.json({ ...docs[0], message: req.t('general:deletedSuccessfully') })
}
