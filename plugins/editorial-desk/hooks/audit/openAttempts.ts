import type { PayloadRequest } from 'payload'

/** Text and not a symbol: Payload copies a request's context by `Object.keys`. */
const key = 'editorial-desk.audit-attempts'
type Context = { [key]?: Map<string, string> | undefined }

/**
 * The attempts of a request to sign in that have not come through, by collection and name: GraphQL makes
 * several at once.
 */
export const openAttempts = ({ context }: Pick<PayloadRequest, 'context'>): Map<string, string> =>
  ((context as Context)[key] ??= new Map<string, string>())
