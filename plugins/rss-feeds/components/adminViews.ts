import type { Config } from 'payload'

/** Adds the view of all feeds to the admin panel, and the way to it to the menu. */
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
          '@thu-do/rss-feeds/components/client#FeedsNavLink',
        ],
        views: {
          ...components?.views,
          rssFeeds: { Component: '@thu-do/rss-feeds/components/rsc#FeedsView', path: '/rss-feeds' },
        },
      },
    },
  }
}
