import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The log is configured in another copy of the modules than the one that serves. */
const key = Symbol.for('thu-do-newsroom.request-id')
type Home = { [key]?: AsyncLocalStorage<string> | undefined }
const storage = ((globalThis as Home)[key] ??= new AsyncLocalStorage<string>())

/** One that a proxy gave is kept, so that its log and ours can be read side by side. */
const plausible = /^[\w-]{8,64}$/

/** Does the work of a request under its id, which the log's lines name and the answer tells. */
export function asRequest(req: IncomingMessage, res: ServerResponse, work: () => void): void {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && plausible.test(given) ? given : randomUUID()
  res.setHeader('x-request-id', id)
  storage.run(id, work)
}

/** The id of the request that is being answered; undefined where none is. */
export const currentRequestId = (): string | undefined => storage.getStore()
