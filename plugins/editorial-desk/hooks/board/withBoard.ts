import type { Config } from 'payload'
import { waitingEndpoint } from '../../endpoints/board/waitingEndpoint.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'

/** The configuration whose first page is a desk instead of cards, with what waits beside the menu. */
export function withBoard(config: Config, options: ResolvedOptions): Config {
  const { admin, endpoints } = config
  const { components } = admin ?? {}
  const { beforeNavLinks = [], views } = components ?? {}
  const dashboard = { Component: '@thu-do/editorial-desk/components/rsc#DeskView' }
  return {
    ...config,
    endpoints: [...(endpoints ?? []), waitingEndpoint(options)],
    admin: {
      ...admin,
      components: {
        ...components,
        beforeNavLinks: ['@thu-do/editorial-desk/components/client#DeskNavLink', ...beforeNavLinks],
        views: { ...views, dashboard: { ...dashboard, ...views?.dashboard } },
      },
    },
  }
}
