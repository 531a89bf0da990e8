import type { Sourced } from '../../kit/sourced.ts'
import type { Reading, SiteFacts } from '../options.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'

/** What the feeds say about their publisher. */
export const readSite = async (
  reading: Reading,
  { site }: Pick<ResolvedOptions, 'site'>,
): Promise<Sourced<SiteFacts>> =>
  typeof site === 'function' ? site(reading) : { value: site, tags: [], staleAt: null }
