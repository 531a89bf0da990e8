import type { Row } from '../options.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { keyOf } from '../reading/rowValues.ts'

type Authority = Pick<ResolvedOptions, 'guidAuthority'>

/** A document's name for ever: a `tag:` URI (RFC 4151), whatever becomes of its address. */
export const guidOf = ({ guidAuthority }: Authority, source: Source, row: Row): string =>
  `tag:${guidAuthority}:${source.collection}/${keyOf(row, source.fields.key)}`

/** The key that {@link guidOf} made a guid of. */
export const keyIn = (guid: string): string => guid.slice(guid.lastIndexOf('/') + 1)

/**
 * A feed's own: from what it is of and not from its name, so that readers who subscribed to a section
 * have the same feed whatever the section is called; and never from a key.
 */
export const feedIdOf = ({ guidAuthority }: Authority, origin: string): string =>
  `tag:${guidAuthority}:rss-feeds/${origin}`
