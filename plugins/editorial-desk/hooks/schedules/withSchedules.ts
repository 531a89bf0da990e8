import type { Config } from 'payload'
import { colleaguesEndpoint } from '../../endpoints/assigning/colleaguesEndpoint.ts'
import { deskEndpoint } from '../../endpoints/desk/deskEndpoint.ts'
import { scheduleEndpoints } from '../../endpoints/schedules/scheduleEndpoints.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'
import { stopRehearsals } from '../../store/rehearsal/rehearse.ts'
import { checkedSchedules } from './checkedSchedules.ts'

/** The configuration in which an hour is set for what makes sense, and for what would go out today. */
export function withSchedules(config: Config, options: ResolvedOptions): Config {
  const { onInit } = config
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      const publication = options.publications.get(collection.slug)
      if (!publication) return collection
      const own = [
        // Before what takes it for an id.
        colleaguesEndpoint(publication),
        deskEndpoint(publication, options),
        ...scheduleEndpoints(publication),
      ]
      const endpoints =
        collection.endpoints === false ? false : [...(collection.endpoints ?? []), ...own]
      return { ...collection, endpoints: endpoints }
    }),
    onInit: async (payload) => {
      await onInit?.(payload)
      stopRehearsals(payload)
      checkedSchedules(payload, options)
    },
  }
}
