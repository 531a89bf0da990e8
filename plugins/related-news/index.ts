import type { CollectionConfig, Config, Payload, Plugin } from 'payload'
import { withAdminView } from '../kit/admin/withAdminView.ts'
import { announceGlobalChanges } from '../kit/events/announceChanges.ts'
import { withDates } from '../kit/dates/withDates.ts'
import { withStoredDates } from '../kit/dates/withStoredDates.ts'
import { withEventsCollection } from '../kit/events/eventsCollection.ts'
import { rememberLive, rememberLiveBeforeDelete } from '../kit/liveChange.ts'
import { createSettings, ownCollections } from './collections.ts'
import { editorFields, freshnessField } from './fields/editorFields.ts'
import { createEndpoints } from './endpoints/index.ts'
import { rebuildTaskConfig } from './jobs/rebuild.ts'
import { indexChange, indexDeletion } from './hooks/keepIndex.ts'
import { warnOfClosed } from '../kit/options/warnOfClosed.ts'
import type { RelatedNewsOptions } from './options.ts'
import { resolveOptions, type ResolvedOptions } from './resolveOptions.ts'
import { isInstalled, optionsOf, withRuntime } from './runtime.ts'

export { clickAddress } from './clicks.ts'
export { rebuildIndex } from './jobs/rebuild.ts'
export { answerWidget } from './reader/widget.ts'
export { relatedTo, type RelatedStory } from './reader/relatedTo.ts'
export { vntcOrder } from './data/vntcOrder.ts'
export { tagOfLatest } from './reader/tags.ts'
export { findForReaders } from '../kit/findForReaders.ts'
export { createVisibilityRule } from '../kit/visibility.ts'
export type { RelatedNewsOptions, SourceOptions } from './options.ts'

/**
 * Related news for any collections: an index in the project's database, lists beside every document,
 * pins and exclusions, suggestions while a story is written, a widget for others' pages.
 *
 * @throws {Error} naming the first wrong option.
 */
export const relatedNews =
  (given: RelatedNewsOptions): Plugin =>
  (config) => {
    const options = resolveOptions(given, config)
    const isDisabled = given.disabled ?? false
    const withSchema = addSchema(config, options, isDisabled)
    return isDisabled ? withSchema : addBehaviour(withSchema, options)
  }

/** Fields and collections: what a database keeps, whether the plugin runs or not. */
function addSchema(config: Config, options: ResolvedOptions, isDisabled: boolean): Config {
  const { sources, sections } = options
  const fieldsOf = (slug: string) => [
    ...[sources.get(slug) ?? []]
      .flat()
      .flatMap((source) => editorFields(source, options, isDisabled)),
    ...(sections?.collection === slug ? [freshnessField] : []),
  ]
  const settings = createSettings(options)
  return {
    ...config,
    collections: withEventsCollection([
      ...(config.collections ?? []).map((collection) => {
        const fields = fieldsOf(collection.slug)
        return fields.length === 0
          ? collection
          : withStoredDates({ ...collection, fields: [...collection.fields, ...fields] })
      }),
      ...ownCollections.map(withDates),
    ]),
    globals: [...(config.globals ?? []), isDisabled ? settings : announceGlobalChanges(settings)],
  }
}

function addBehaviour(config: Config, options: ResolvedOptions): Config {
  const behaving: Config = {
    ...config,
    collections: (config.collections ?? []).map((collection) => withHooks(collection, options)),
    endpoints: [...(config.endpoints ?? []), ...createEndpoints(options)],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), rebuildTaskConfig] },
    async onInit(payload) {
      await config.onInit?.(payload)
      await warnOfClosed(
        payload,
        'related-news',
        [...options.sources.keys()].map((collection) => ({
          place: `collections.${collection}`,
          collection,
          what: 'lists show none of it',
        })),
      )
    },
  }
  return withAdminView(withRuntime(behaving, options), {
    name: 'relatedNews',
    path: '/related-news',
    view: '@thu-do/related-news/components/rsc#RelatedView',
    navLink: '@thu-do/related-news/components/client#RelatedNavLink',
    title: 'Tin liên quan',
  })
}

function withHooks(collection: CollectionConfig, options: ResolvedOptions): CollectionConfig {
  const source = options.sources.get(collection.slug)
  if (!source) return collection
  const place = { source, options }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), rememberLive],
      beforeDelete: [...(hooks?.beforeDelete ?? []), rememberLiveBeforeDelete],
      afterChange: [...(hooks?.afterChange ?? []), indexChange(place)],
      afterDelete: [...(hooks?.afterDelete ?? []), indexDeletion(place)],
    },
  }
}

/** Whose pages may show the widget; nobody's where the plugin is away. */
export const widgetOriginsOf = (payload: Pick<Payload, 'config'>): readonly string[] =>
  isInstalled(payload) ? optionsOf(payload).widgetOrigins : []
