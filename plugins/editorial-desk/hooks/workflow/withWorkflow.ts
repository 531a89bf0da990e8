import type { CollectionConfig, Config } from 'payload'
import { noteIntent } from '../../../kit/writeIntent.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { fillReadersCopies } from '../../store/fillReadersCopies.ts'
import { leaveSteps } from './leaveSteps.ts'
import { settleWorkflow } from './settleWorkflow.ts'

/** The configuration in which a publication goes from step to step, and out only as it was approved. */
export function withWorkflow(config: Config, options: ResolvedOptions): Config {
  const underWorkflow = (collection: CollectionConfig, publication: Publication) => {
    const { hooks } = collection
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [...(hooks?.beforeOperation ?? []), leaveSteps, noteIntent],
        // After all others, which may still change the words.
        beforeChange: [...(hooks?.beforeChange ?? []), settleWorkflow(publication, options)],
      },
    }
  }
  const { onInit } = config
  return {
    ...config,
    onInit: async (payload) => {
      await onInit?.(payload)
      await fillReadersCopies(payload, options.publications.keys())
    },
    collections: (config.collections ?? []).map((collection) => {
      const publication = options.publications.get(collection.slug)
      return publication ? underWorkflow(collection, publication) : collection
    }),
  }
}
