/**
 * RFC 822 with a four-digit year, as RSS 2.0 asks.
 *
 * @throws RangeError when the instant cannot be read: better no feed than "Invalid Date" in it.
 */
export const rfc822 = (instant: string): string => parsed(instant).toUTCString()

/**
 * RFC 3339, as Atom and JSON Feed ask.
 *
 * @throws RangeError when the instant cannot be read.
 */
export const rfc3339 = (instant: string): string => parsed(instant).toISOString()

function parsed(instant: string): Date {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`rss-feeds: an instant is "${instant}"; expected ISO 8601`)
  }
  return date
}
