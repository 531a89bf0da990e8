import type { PayloadRequest } from 'payload'

/** Text: Payload drops a context that has only symbols, see the kit's `liveChange.ts`. */
const key = 'thu-do.campaign-banners.confirmed-emergency'
type Context = { [key]?: true }

/** Marks the writes of the button that confirms an emergency. No HTTP caller can. */
export function confirmEmergency(req: PayloadRequest): void {
  ;(req.context as Context)[key] = true
}

export const isConfirmedEmergency = (req: PayloadRequest): boolean =>
  (req.context as Context)[key] === true
