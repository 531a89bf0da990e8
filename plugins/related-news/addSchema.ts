import type { Config } from 'payload'
import { withDates } from '../kit/dates/withDates.ts'
import { withStoredDates } from '../kit/dates/withStoredDates.ts'
import { announceGlobalChanges } from '../kit/events/announceChanges.ts'
import { withEventsCollection } from '../kit/events/eventsCollection.ts'
import { createSettings, ownCollections } from './collections.ts'
import { editorFields, freshnessField } from './fields/editorFields.ts'
import type { ResolvedOptions } from './resolveOptions.ts'

/** Fields and collections: what a database keeps, whether the plugin runs or not. */
export function addSchema(config: Config, options: ResolvedOptions, isDisabled: boolean): Config {
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
