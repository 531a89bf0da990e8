import type { ClientConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'

/**
 * Where the panel finds something of the project's API, behind Next's `basePath` and the API's own
 * route; `path` begins with a slash.
 */
export const apiAddress = (
  { routes, serverURL }: Pick<ClientConfig, 'routes' | 'serverURL'>,
  path: string,
): string => formatAdminURL({ apiRoute: routes.api, path: path as `/${string}`, serverURL })
