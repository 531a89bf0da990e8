import type { Entry } from './core/rank.ts'
import { inLocale, keyOf } from './core/choose.ts'
import { valueIn } from '../kit/locales.ts'
import { type Article, signatureOf } from './core/signature.ts'
import type { Lexicon } from './core/lexicon.ts'
import { hashOfAddress, hashOfDossier, hashOfLink } from './core/order/links.ts'
import { keyOfLink, linksIn, nameOfAddress, namesLinkedIn } from './linksIn.ts'
import { valueAt } from '../kit/fieldValue.ts'
import type { DocumentId } from '../kit/tags.ts'
import { plainText } from '../kit/text/plainText.ts'
import type { Source } from './resolveOptions.ts'

type Document = Readonly<Record<string, unknown>>
const millisecondsPerDay = 86_400_000

/** The document as text, by the names that its project gives its fields. */
function articleOf(
  document: Document,
  { title, lead, body, locales }: Source,
  locale: string | null,
): Article {
  const text = (field: string | null): string =>
    field === null ? '' : plainText(valueIn(document, field, { locales, locale }))
  return { title: text(title), lead: text(lead), body: text(body) }
}

type Indexing = {
  readonly lexicon: Lexicon
  /** Epoch milliseconds. */
  readonly now: number
  /** Null for the project's default one. */
  readonly locale?: string | null
}

/** The keys of a document in every language. */
export const keysOf = (
  { collection, locales }: Pick<Source, 'collection' | 'locales'>,
  id: DocumentId,
): string[] =>
  [null, ...(locales?.others ?? [])].map((locale) => inLocale(keyOf(collection, id), locale))

/** The document in every language in which it says something. */
export const entriesOf = (
  document: Document & { readonly id: DocumentId },
  source: Source,
  indexing: Omit<Indexing, 'locale'>,
): Entry[] =>
  [null, ...(source.locales?.others ?? [])].flatMap((locale) => {
    const isSaid =
      plainText(valueIn(document, source.title, { locales: source.locales, locale })) !== ''
    // In the default language what has no title is kept, as its text may say what it is about.
    return locale === null || isSaid ? [entryOf(document, source, { ...indexing, locale })] : []
  })

/** The document as the index keeps it; one without a date counts as of `now`. */
export function entryOf(
  document: Document & { readonly id: number | string },
  source: Source,
  { lexicon, now, locale = null }: Indexing,
): Entry {
  const { collection, date, live } = source
  const given = valueAt(document, date)
  const section = sectionOf(document, source)
  const at = typeof given === 'string' || given instanceof Date ? new Date(given).getTime() : NaN
  return {
    key: inLocale(keyOf(collection, document.id), locale),
    day: (Number.isNaN(at) ? now : at) / millisecondsPerDay,
    section: section === null ? null : String(section),
    isLive: live ? live.values.includes(String(valueAt(document, live.field))) : false,
    signature: signatureOf(articleOf(document, source, locale), lexicon, locale),
    links: [
      ...linksIn(document, source, locale).map((key) => hashOfLink(inLocale(key, locale))),
      ...namesLinkedIn(document, source, locale).map(hashOfAddress),
    ],
    names: [
      ...ownAddress(document, source, locale).map(hashOfAddress),
      ...dossiersOf(document, source),
    ],
  }
}

/** What its address names, where everything was read that the address is made from. */
function ownAddress(document: Document, source: Source, locale: string | null): string[] {
  const { addressFields, addressOf, locales } = source
  if (addressFields.some((field) => valueAt(document, field) === undefined)) return []
  const reader = { locale: locale ?? locales?.defaultLocale ?? null }
  return [nameOfAddress(addressOf(document, reader), source)].filter((name) => name !== null)
}

const dossiersOf = (document: Document, { dossiers }: Source): number[] =>
  dossiers
    .flatMap(({ field, collection }) =>
      [valueAt(document, field)].flat().flatMap((one) => keyOfLink(one, collection)),
    )
    .map(hashOfDossier)

/** The id of what a document is filed under, the first where there are several; or the word. */
export function sectionOf(
  document: Document,
  { section }: Pick<Source, 'section'>,
): DocumentId | null {
  const value: unknown = section === null ? null : valueAt(document, section)
  const first: unknown = Array.isArray(value) ? value[0] : value
  const id: unknown =
    typeof first === 'object' && first !== null ? (first as { id?: unknown }).id : first
  return (typeof id === 'number' || typeof id === 'string') && id !== '' ? id : null
}
