import { saidIn, type Localized } from '../kit/locales.ts'
import { refuseOption } from '../kit/options/requireOptions.ts'
import type { RssFeedsOptions } from './options.ts'
import type { ResolvedOptions, Source } from './resolveOptions.ts'

/** The part of an address that stands for a locale: `pt-br`. */
export const segmentOf = (locale: string): string => locale.toLowerCase().replaceAll('_', '-')

/**
 * The options as the feeds of one language have them: a folder of their own below the feeds' folder, the
 * words of that language, and paths of its pages. The default language keeps the folder itself.
 */
export function localize(
  options: ResolvedOptions,
  given: RssFeedsOptions,
  locale: string | null,
): ResolvedOptions {
  const { locales, basePath, newsSitemapPath, site } = options
  const usual = locales?.defaultLocale ?? null
  const isOwn = locale !== null && locale !== usual
  const say = (words: Localized): string => saidIn(words, locale, usual)
  const folder = isOwn ? `/${segmentOf(locale)}` : ''
  const reader = { locale }
  const sources = options.sources.map((source, index): Source => {
    const words = given.sources[index]
    if (!words) return source
    return {
      ...source,
      feed: {
        name: words.feed.name,
        title: words.feed.title === null ? null : say(words.feed.title),
        path: say(words.feed.path),
      },
      path: (document) => words.path(document, reader),
      relations: source.relations.map((relation, number) => {
        const named = words.relations?.[number]
        if (!named) return relation
        return {
          ...relation,
          label: say(named.label),
          path: (document, parent) => named.path(document, parent, reader),
        }
      }),
    }
  })
  return {
    ...options,
    sources,
    locale: isOwn ? locale : null,
    basePath: basePath + folder,
    readerPath: options.readerPath + folder,
    newsSitemapPath: newsSitemapPath.replace(/\/(?=[^/]*$)/, `${folder}/`),
    site:
      typeof site === 'function' || typeof given.site === 'function'
        ? site
        : {
            ...site,
            name: say(given.site.name),
            description: say(given.site.description),
            copyright: given.site.copyright ? say(given.site.copyright) : null,
            language: isOwn ? locale : site.language,
          },
  }
}

/** The default language's options, and those of each other by its locale. */
export type Views = {
  readonly usual: ResolvedOptions
  readonly others: ReadonlyMap<string, ResolvedOptions>
}

export const viewsOf = (usual: ResolvedOptions, given: RssFeedsOptions): Views => ({
  usual,
  others: new Map(
    (usual.locales?.others ?? []).map((locale) => [locale, localize(usual, given, locale)]),
  ),
})

export const viewIn = ({ usual, others }: Views, locale: string | null | undefined) =>
  others.get(locale ?? '') ?? usual

/** The options that an address belongs to. */
export const viewAt = ({ usual, others }: Views, path: string): ResolvedOptions =>
  [...others.values()].find(
    ({ basePath, newsSitemapPath }) => path === newsSitemapPath || path.startsWith(`${basePath}/`),
  ) ?? usual

/** The name of a feed among those of all languages: `en/giao-duc`. */
export const nameAmongAll = ({ locale }: Pick<ResolvedOptions, 'locale'>, name: string): string =>
  locale === null ? name : `${segmentOf(locale)}/${name}`

/** The options of the feed's language, and its name in it. */
export function feedAmongAll(
  { usual, others }: Views,
  name: string,
): { readonly options: ResolvedOptions; readonly name: string } {
  for (const [locale, options] of others) {
    const folder = `${segmentOf(locale)}/`
    if (name.startsWith(folder)) return { options, name: name.slice(folder.length) }
  }
  return { options: usual, name }
}

/** @throws Error where a feed's address would be taken for a language's folder. */
export function refuseLocalesAsNames({ locales, sources }: ResolvedOptions): void {
  const taken = new Set((locales?.others ?? []).map(segmentOf))
  const accepted = `no locale of the project’s, such as ${[...taken].join(', ')}`
  sources.forEach(({ feed, relations }, index) => {
    if (taken.has(feed.name)) {
      refuseOption('rss-feeds', `sources[${index}].feed.name`, feed.name, accepted)
    }
    relations.forEach(({ feedPrefix }, number) => {
      if (!taken.has(feedPrefix)) return
      const place = `sources[${index}].relations[${number}].feedPrefix`
      refuseOption('rss-feeds', place, feedPrefix, accepted)
    })
  })
}
