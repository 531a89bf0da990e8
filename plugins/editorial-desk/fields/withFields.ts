import type { CollectionConfig, Config } from 'payload'
import { withDates } from '../../kit/dates/withDates.ts'
import type { Publication, ResolvedOptions } from '../resolveOptions.ts'
import { workflowFields } from './workflow/workflowFields.ts'

/** The configuration with everything that the desk stores, and nothing that it does. */
export function withFields(config: Config, options: ResolvedOptions): Config {
  const accounts = config.admin?.user ?? 'users'
  const withOwn = (collection: CollectionConfig, publication: Publication | undefined) => ({
    ...collection,
    trash: collection.trash ?? options.trash.collections.has(collection.slug),
    ...(publication
      ? { fields: [...collection.fields, ...workflowFields(publication, { ...options, accounts })] }
      : {}),
  })
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      withDates(withOwn(collection, options.publications.get(collection.slug))),
    ),
  }
}
