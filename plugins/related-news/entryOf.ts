import type { Entry } from './core/rank.ts'
import { keyOf } from './core/choose.ts'
import { type Article, signatureOf } from './core/signature.ts'
import type { Lexicon } from './core/lexicon.ts'
import { linksIn } from './linksIn.ts'
import { hashOfLink } from './core/order/links.ts'
import { valueAt } from '../kit/fieldValue.ts'
import type { DocumentId } from '../kit/tags.ts'
import { plainText } from '../kit/text/plainText.ts'
import type { Source } from './resolveOptions.ts'

type Document = Readonly<Record<string, unknown>>
const millisecondsPerDay = 86_400_000

/** The document as text, by the names that its project gives its fields. */
function articleOf(document: Document, { title, lead, body }: Source): Article {
  const text = (field: string | null): string =>
    field === null ? '' : plainText(valueAt(document, field))
  return { title: text(title), lead: text(lead), body: text(body) }
}

/** The document as the index keeps it; one without a date counts as of `now`. */
export function entryOf(
  document: Document & { readonly id: number | string },
  source: Source,
  { lexicon, now }: { readonly lexicon: Lexicon; readonly now: number },
): Entry {
  const { collection, date, live } = source
  const given = valueAt(document, date)
  const section = sectionOf(document, source)
  const at = typeof given === 'string' || given instanceof Date ? new Date(given).getTime() : NaN
  return {
    key: keyOf(collection, document.id),
    day: (Number.isNaN(at) ? now : at) / millisecondsPerDay,
    section: section === null ? null : String(section),
    isLive: live ? live.values.includes(String(valueAt(document, live.field))) : false,
    signature: signatureOf(articleOf(document, source), lexicon),
    links: linksIn(document, source).map(hashOfLink),
  }
}

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
