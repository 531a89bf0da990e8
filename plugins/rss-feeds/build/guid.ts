import type { Row } from '../options.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { keyOf } from '../reading/rowValues.ts'

type Authority = Pick<ResolvedOptions, 'guidAuthority' | 'locale'>

/** A document's name for ever: a `tag:` URI (RFC 4151), whatever becomes of its address. */
export const guidOf = (authority: Authority, source: Source, row: Row): string =>
  guidOfKey(authority, source, keyOf(row, source.fields.key))

/** The same of its key. In another language than the default one it is another item. */
export const guidOfKey = (
  { guidAuthority, locale }: Authority,
  { collection }: Pick<Source, 'collection'>,
  key: string,
): string => `tag:${guidAuthority}:${locale === null ? '' : `${locale}/`}${collection}/${key}`

/** The key that {@link guidOf} made a guid of. */
export const keyIn = (guid: string): string => guid.slice(guid.lastIndexOf('/') + 1)

/**
 * A feed's own: from what it is of and not from its name, so that readers who subscribed to a section
 * have the same feed whatever the section is called; and never from a key.
 */
export const feedIdOf = (
  { guidAuthority }: Pick<Authority, 'guidAuthority'>,
  origin: string,
): string => `tag:${guidAuthority}:rss-feeds/${origin}`
