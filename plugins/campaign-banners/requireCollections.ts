import type { Config } from 'payload'
import type { ResolvedOptions } from './options.ts'

/** @throws Error naming the first option whose collection the project does not have. */
export function requireCollections({ collections = [] }: Config, options: ResolvedOptions): void {
  const { users, sections, tags, media, messages } = options
  const wanted = { users: { slug: users }, sections, tags, media, messages }
  for (const [option, value] of Object.entries(wanted)) {
    if (!value || collections.some(({ slug }) => slug === value.slug)) continue
    throw new Error(
      `campaign-banners: ${option} names the collection "${value.slug}", which the config does not have; expected one of ${collections.map(({ slug }) => slug).join(', ')}`,
    )
  }
}
