/** Where a request came from, as far as is known. */
type Origin = {
  readonly headers: Headers
  /** The name of the header that the operator's own proxy writes; null without a proxy. */
  readonly header: string | null
  /** Who holds the other end of the connection. */
  readonly peer: string
}

/**
 * A reader's network address. Of a list the last entry counts: it is the one that the own proxy
 * added, and all before it may be the reader's invention.
 */
export function readerAddress({ headers, header, peer }: Origin): string {
  const named = header === null ? '' : (headers.get(header)?.split(',').at(-1)?.trim() ?? '')
  return named === '' ? peer : named
}

/**
 * Where the server writes the other end of the connection for handlers that see a web `Request`
 * only. It writes over whatever the client sent by this name.
 */
export const peerHeader = 'x-newsroom-peer'
