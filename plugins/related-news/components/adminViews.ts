import type { Config } from 'payload'

/** Adds the desk of related news to the admin panel, and the way to it to the menu. */
export function adminViews(config: Config): Config {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [
          ...(components?.afterNavLinks ?? []),
          '@thu-do/related-news/components/client#RelatedNavLink',
        ],
        views: {
          ...components?.views,
          relatedNews: {
            Component: '@thu-do/related-news/components/rsc#RelatedView',
            path: '/related-news',
          },
        },
      },
    },
  }
}
