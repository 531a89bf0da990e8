import type { Config } from 'payload'

/** The languages that a project keeps its content in. */
export type Locales = {
  readonly defaultLocale: string
  /** Those beside it. */
  readonly others: readonly string[]
  /** What is not translated is shown in the default language, as Payload does unless it is told not to. */
  readonly hasFallback: boolean
}

/** Words for every language, or for each by its locale. */
export type Localized = string | Readonly<Record<string, string>>

/** The project's languages; null where its content has one. */
export function localesOf({ localization }: Pick<Config, 'localization'>): Locales | null {
  if (!localization) return null
  const { defaultLocale, locales, fallback = true } = localization
  const codes = locales.map((locale) => (typeof locale === 'string' ? locale : locale.code))
  const others = codes.filter((code) => code !== defaultLocale)
  return { defaultLocale, others, hasFallback: fallback }
}

/** The words for a locale; where there are none, those for the default one. */
export const saidIn = (words: Localized, locale: string | null, usual: string | null): string =>
  typeof words === 'string' ? words : (words[locale ?? ''] ?? words[usual ?? ''] ?? '')
