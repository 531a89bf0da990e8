import type { Plugin } from 'payload'
import { withLocks } from './hooks/locks/withLocks.ts'
import { withRestoring } from './hooks/restoring/withRestoring.ts'
import { withSaving, withVersionFields } from './hooks/saving/withSaving.ts'
import type { EditorialDeskOptions } from './options.ts'
import { resolveOptions } from './resolveOptions.ts'

export type { EditorialDeskOptions, PublicationOptions } from './options.ts'

/**
 * The desk of a newsroom around any collections with drafts: each part takes the configuration and
 * gives back one that does what the part is named after.
 *
 * @throws {Error} naming the first wrong option.
 */
export const editorialDesk =
  (given: EditorialDeskOptions): Plugin =>
  (config) => {
    const options = resolveOptions(given, config)
    const withSchema = withVersionFields(config, options)
    if (given.disabled) return withSchema
    return [withSaving, withRestoring, withLocks].reduce(
      (done, part) => part(done, options),
      withSchema,
    )
  }
