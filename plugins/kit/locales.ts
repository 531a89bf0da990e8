import type { Config } from 'payload'
import { valueAt } from './fieldValue.ts'

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

/**
 * What a document says at the path of a field in one language, where the database gave all of them
 * (`{ vi, en }`); null for the default one.
 */
export function valueIn(
  row: object | null | undefined,
  path: string,
  { locales, locale }: { readonly locales: Locales | null; readonly locale: string | null },
): unknown {
  if (!locales || !row || Object.hasOwn(row, path))
    return choose(valueAt(row, path), locales, locale)
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null
          ? choose(valueAt(value, name), locales, locale)
          : undefined,
      row,
    )
}

function choose(value: unknown, locales: Locales | null, locale: string | null): unknown {
  if (!locales || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { defaultLocale, others, hasFallback } = locales
  const codes = [defaultLocale, ...others]
  const keys = Object.keys(value)
  if (keys.length === 0 || !keys.every((key) => codes.includes(key))) return value
  const said = value as Readonly<Record<string, unknown>>
  const own = said[locale ?? defaultLocale] ?? null
  return own === null && hasFallback ? said[defaultLocale] : own
}
