import type { Config, Plugin } from 'payload'
import { builds } from './collections/builds.ts'
import { feedStates } from './collections/feedStates.ts'
import { fetches } from './collections/fetches.ts'
import { formerNames } from './collections/formerNames.ts'
import { createPartnerFeeds } from './collections/partnerFeeds.ts'
import { readerHours } from './collections/readerHours.ts'
import { rememberOldTerms } from './collections/rememberOldTerms.ts'
import { removals } from './collections/removals.ts'
import { createEndpoints } from './endpoints/index.ts'
import { feedFields } from './fields/feedFields.ts'
import { withGlobalHooks } from './hooks/recordGlobal.ts'
import { withHooks } from './hooks/withHooks.ts'
import { pingHub } from './jobs/pingHub.ts'
import { withAdminView } from '../kit/admin/withAdminView.ts'
import { announceChanges } from '../kit/events/announceChanges.ts'
import { closeCollection } from '../kit/closedChoices.ts'
import { withDates } from '../kit/dates/withDates.ts'
import { withStoredDates } from '../kit/dates/withStoredDates.ts'
import { withEventsCollection } from '../kit/events/eventsCollection.ts'
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

/** What the plugin writes down for itself. */
const ownBooks = [removals, formerNames, feedStates, builds, readerHours, fetches]

/** Fields, collections and the job's name: what a database keeps, whether the feeds run or not. */
function addSchema(config: Config, options: ResolvedOptions, isDisabled: boolean): Config {
  const { partnerFeeds, sources } = options
  const fields = isDisabled ? feedFields.filter(({ type }) => type !== 'ui') : feedFields
  const carried = new Set(sources.map(({ collection }) => collection))
  const collections = (config.collections ?? []).map((collection) =>
    carried.has(collection.slug)
      ? withStoredDates({ ...collection, fields: [...collection.fields, ...fields] })
      : collection,
  )
  const own = [
    ...(partnerFeeds ? [announceChanges(createPartnerFeeds(partnerFeeds, options))] : []),
    ...ownBooks,
  ]
  const all = [...collections, ...own.map(withDates).map(closeCollection)]
  return {
    ...config,
    // Of what the plugin keeps, only partners' feeds are announced.
    collections: partnerFeeds ? withEventsCollection(all) : all,
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), pingHub] },
  }
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
