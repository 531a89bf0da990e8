import { languageOf } from '../core/languageOf.ts'
import type { Sourced } from '../../kit/sourced.ts'
import type { Reading, SiteFacts } from '../options.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'

/** What the feeds say about their publisher. */
export async function readSite(
  reading: Reading,
  { site }: Pick<ResolvedOptions, 'site'>,
): Promise<Sourced<SiteFacts>> {
  if (typeof site !== 'function') return { value: site, tags: [], staleAt: null }
  const facts = await site(reading)
  const { language } = facts.value
  // Written as POSIX does (`vi_VN`), it would break the feeds that need a region.
  const written = languageOf(language.replaceAll('_', '-')) ?? 'und'
  return { ...facts, value: { ...facts.value, language: written } }
}
