import { type FeedFormat, feedPath, mediaTypes } from '../core/feedAddress.ts'
import type { FeedLink } from '../core/feed.ts'
import { segmentOf, viewIn } from '../localize.ts'
import type { Reading } from '../options.ts'
import { relatedFeedName } from '../reading/findFeed.ts'
import { findRelated } from '../reading/related.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { runtimeOf } from '../runtime.ts'
import type { FeedSpec } from './feedSpec.ts'

/** The same feed in the project's other languages (RFC 4287 section 4.2.7.4), each by its address. */
export async function otherLanguages(
  reading: Reading,
  options: ResolvedOptions,
  { spec, format }: { readonly spec: FeedSpec; readonly format: FeedFormat },
): Promise<FeedLink[]> {
  const { locales, locale: own } = options
  // A partner's feed has one language.
  if (!locales || spec.group === null) return []
  const { views } = runtimeOf(reading.payload)
  const all = [locales.defaultLocale, ...locales.others]
  const others = all.filter((locale) => locale !== (own ?? locales.defaultLocale))
  const links = await Promise.all(
    others.map(async (locale): Promise<FeedLink[]> => {
      const name = await nameIn({ ...reading, locale }, spec)
      const { siteUrl, readerPath } = viewIn(views, locale)
      const path = name && feedPath({ name, format, archive: null })
      if (path === null) return []
      return [
        { url: siteUrl + readerPath + path, type: mediaTypes[format], language: segmentOf(locale) },
      ]
    }),
  )
  return links.flat()
}

/** A section may be called otherwise in another language. */
async function nameIn(reading: Reading, { name, of }: FeedSpec): Promise<string | null> {
  if (!of) return name
  const found = await findRelated(reading, of.relation, [of.id])
  const related = found.value.get(String(of.id))
  return related ? relatedFeedName(of.relation, related.slug) : null
}
