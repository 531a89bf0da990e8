import type { Config } from 'payload'
import { leaveEndpoint } from '../../endpoints/locks/leaveEndpoint.ts'
import { collectionOf } from '../collectionOf.ts'
import { nameHolder } from './nameHolder.ts'

/** The configuration in which a lock goes with its holder and says who that is. */
export const withLocks = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), leaveEndpoint],
  onInit: async (payload) => {
    // Payload adds the collection after every plugin.
    collectionOf('payload-locked-documents', payload).config.hooks.afterRead.push(nameHolder)
    await config.onInit?.(payload)
  },
})
