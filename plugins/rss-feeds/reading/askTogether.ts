import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'

/** Answers by key as text; a key without one is left out. */
type Ask<Value> = (
  req: PayloadRequest,
  keys: readonly DocumentId[],
) => Promise<ReadonlyMap<string, Value>>

/**
 * One question for all who ask in the same turn of a request, such as the rows of a list. Nothing is
 * remembered: what a save changes is read anew.
 */
export function askTogether<Value>(ask: Ask<Value>) {
  const loaders = new WeakMap<PayloadRequest, DataLoader<DocumentId, Value | null>>()
  const loaderFor = (req: PayloadRequest) => {
    const answer = async (keys: readonly DocumentId[]) => {
      const found = await ask(req, [...new Set(keys)])
      return keys.map((key) => found.get(String(key)) ?? null)
    }
    return new DataLoader<DocumentId, Value | null>(answer, { cache: false })
  }
  return (req: PayloadRequest, key: DocumentId): Promise<Value | null> => {
    const loader = loaders.get(req) ?? loaderFor(req)
    loaders.set(req, loader)
    return loader.load(key)
  }
}
