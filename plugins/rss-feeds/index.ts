import type { Config, Plugin } from 'payload'
import { rememberOldTerms } from './collections/rememberOldTerms.ts'
import { addSchema } from './addSchema.ts'
import { createEndpoints } from './endpoints/index.ts'
import { withGlobalHooks } from './hooks/recordGlobal.ts'
import { withHooks } from './hooks/withHooks.ts'
import { withAdminView } from '../kit/admin/withAdminView.ts'
import { warnOfClosed } from '../kit/options/warnOfClosed.ts'
import { type Views, viewsOf } from './localize.ts'
import type { RssFeedsOptions } from './options.ts'
import { readByReaders } from './readByReaders.ts'
import { type ResolvedOptions, resolveOptions } from './resolveOptions.ts'
import { withRuntime } from './runtime.ts'

export { answerFeed, type FeedQuestion } from './answer/answerFeed.ts'
export { describeFeeds, type FeedDescription } from './answer/describeFeeds.ts'
export { forEverybody, leaveForBrowsers } from './answer/forEverybody.ts'
export { noteReader, type FeedRead } from './journal/noteReader.ts'
export { settleJournal } from './journal/settleJournal.ts'
export { useBodyRenderer, useRelatedReader } from './runtime.ts'
export { findForReaders } from '../kit/findForReaders.ts'
export { createVisibilityRule } from '../kit/visibility.ts'
export type * from './options.ts'

/**
 * Feeds of a project's collections: RSS 2.0, Atom 1.0 and JSON Feed 1.1, an OPML list, a news
 * sitemap, feeds for partners.
 *
 * @throws Error naming the first wrong option.
 */
export const rssFeeds =
  (options: RssFeedsOptions): Plugin =>
  (config) => {
    const resolved = resolveOptions(options, config)
    const isDisabled = options.disabled ?? false
    const withSchema = addSchema(config, resolved, isDisabled)
    return isDisabled ? withSchema : addBehaviour(withSchema, resolved, viewsOf(resolved, options))
  }

function addBehaviour(config: Config, options: ResolvedOptions, views: Views): Config {
  const { onInit } = config
  return withAdminView(
    withRuntime(
      {
        ...config,
        collections: (config.collections ?? []).map((collection) => withHooks(collection, options)),
        globals: (config.globals ?? []).map((global) => withGlobalHooks(global, options)),
        endpoints: [...(config.endpoints ?? []), ...createEndpoints(options)],
        async onInit(payload) {
          await onInit?.(payload)
          await rememberOldTerms(payload, options)
          await warnOfClosed(payload, 'rss-feeds', readByReaders(options))
        },
      },
      options,
      views,
    ),
    {
      name: 'rssFeeds',
      path: '/rss-feeds',
      view: '@thu-do/rss-feeds/components/rsc#FeedsView',
      navLink: '@thu-do/rss-feeds/components/client#FeedsNavLink',
      title: 'Nguồn tin RSS',
    },
  )
}
