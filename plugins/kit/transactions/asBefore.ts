import { getDataLoader, type PayloadRequest } from 'payload'

/** The way to make a request what it is now again, after work that was undone. */
export function asBefore(req: PayloadRequest): () => void {
  const context = { ...req.context }
  return () => {
    req.context = { ...context }
    Reflect.deleteProperty(req, 'transactionID')
    // It keeps what it has read, also of what was undone.
    req.payloadDataLoader = getDataLoader(req)
  }
}
