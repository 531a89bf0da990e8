import type { Config } from 'payload'
import { builds } from './collections/builds.ts'
import { feedStates } from './collections/feedStates.ts'
import { fetches } from './collections/fetches.ts'
import { formerNames } from './collections/formerNames.ts'
import { createPartnerFeeds } from './collections/partnerFeeds.ts'
import { readerHours } from './collections/readerHours.ts'
import { removals } from './collections/removals.ts'
import { feedFields } from './fields/feedFields.ts'
import { pingHub } from './jobs/pingHub.ts'
import { announceChanges } from '../kit/events/announceChanges.ts'
import { closeCollection } from '../kit/closedChoices.ts'
import { withDates } from '../kit/dates/withDates.ts'
import { withStoredDates } from '../kit/dates/withStoredDates.ts'
import { withEventsCollection } from '../kit/events/eventsCollection.ts'
import type { ResolvedOptions } from './resolveOptions.ts'

/** What the plugin writes down for itself. */
const ownBooks = [removals, formerNames, feedStates, builds, readerHours, fetches]

/** Fields, collections and the job's name: what a database keeps, whether the feeds run or not. */
export function addSchema(config: Config, options: ResolvedOptions, isDisabled: boolean): Config {
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
