import type { Config } from 'payload'

type AdminView = {
  readonly name: string
  /** Below the admin panel's own path. */
  readonly path: `/${string}`
  /** Component paths, as Payload's import map reads them. */
  readonly view: string
  readonly navLink: string
  /** What the browser calls the page. */
  readonly title: string
}

/** The config with a view of the plugin's own in the admin panel, and the way to it in the menu. */
export function withAdminView(
  config: Config,
  { name, path, view, navLink, title }: AdminView,
): Config {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), navLink],
        views: { ...components?.views, [name]: { Component: view, path, meta: { title } } },
      },
    },
  }
}
