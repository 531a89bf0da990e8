import type { Config, Plugin } from 'payload'
import { withAdminView } from '../kit/admin/withAdminView.ts'
import { addSchema } from './addSchema.ts'
import { createEndpoints } from './endpoints/index.ts'
import { withHooks } from './hooks/withHooks.ts'
import { rebuildTaskConfig } from './jobs/rebuild.ts'
import { warnOfClosed } from '../kit/options/warnOfClosed.ts'
import type { RelatedNewsOptions } from './options.ts'
import { resolveOptions, type ResolvedOptions } from './resolveOptions.ts'
import { withRuntime } from './runtime.ts'

export { clickAddress } from './clicks.ts'
export { rebuildIndex } from './jobs/rebuild.ts'
export { runLearning } from './jobs/runLearning.ts'
export { answerWidget } from './reader/widget.ts'
export { relatedTo, type RelatedStory } from './reader/relatedTo.ts'
export { vntcOrder } from './data/vntcOrder.ts'
export { tagOfLatest } from './reader/tags.ts'
export { widgetOriginsOf } from './runtime.ts'
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
