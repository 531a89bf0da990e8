import type { PayloadRequest } from 'payload'

/** Text: Payload drops a context that has only symbols, see the kit's `liveChange.ts`. */
const key = 'thu-do.campaign-banners.seen'
type Context = { [key]?: Map<string, string | null> }

/** What who saves a document says to have seen of it. */
export function keepSeen(subject: string, seen: unknown, req: PayloadRequest): void {
  const memory = ((req.context as Context)[key] ??= new Map<string, string | null>())
  memory.set(subject, typeof seen === 'string' ? seen : null)
}

/** It again; undefined where this request saved nothing of the document. */
export const keptSeen = (subject: string, req: PayloadRequest): string | null | undefined =>
  (req.context as Context)[key]?.get(subject)
