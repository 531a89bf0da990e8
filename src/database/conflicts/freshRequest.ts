import { getDataLoader, type PayloadRequest } from 'payload'
import { askAgain } from '../../../plugins/kit/transactions/askAgain.ts'
import { noteRequestOf } from '../../../plugins/kit/transactions/requestOfError.ts'

/**
 * Does work for a request, with a new one for each try. What Payload sends with the answer, such as a
 * login's cookie or when to come back, it takes from the request that came: that of the last try counts.
 */
export function onFreshRequests<Result>(
  req: PayloadRequest,
  body: ArrayBuffer | null,
  work: (fresh: PayloadRequest) => Promise<Result> | Result,
): Promise<Result> {
  const { responseHeaders: before } = req
  return askAgain(async () => {
    Object.assign(req, { responseHeaders: before })
    const fresh = freshRequest(req, body)
    try {
      return await work(fresh)
    } catch (error) {
      noteRequestOf(error, fresh)
      throw error
    } finally {
      Object.assign(req, { user: fresh.user, responseHeaders: fresh.responseHeaders })
    }
  })
}

/**
 * The request as it came, for one try at answering it: with a body to be read and without anything that
 * another try noted in it. Hooks keep things under the request itself, so it is another object.
 */
function freshRequest(req: PayloadRequest, body: ArrayBuffer | null): PayloadRequest {
  const own = Object.fromEntries(Object.entries(req)) as Partial<PayloadRequest>
  const fresh = Object.assign(emptyRequest(req, body), own, {
    context: { ...req.context },
    query: structuredClone(req.query),
    routeParams: { ...req.routeParams },
    payloadUploadSizes: {},
    ...(req.responseHeaders ? { responseHeaders: new Headers(req.responseHeaders) } : {}),
  }) as PayloadRequest
  Reflect.deleteProperty(fresh, 'transactionID')
  fresh.payloadDataLoader = getDataLoader(fresh)
  return fresh
}

/** The body of a request, to be read as often as is needed; null where it has none. */
export async function bodyOf(req: PayloadRequest): Promise<ArrayBuffer | null> {
  return isOfTheWeb(req) && req.body && !req.bodyUsed ? req.arrayBuffer() : null
}

function emptyRequest(req: PayloadRequest, body: ArrayBuffer | null): object {
  if (!isOfTheWeb(req)) return {}
  const { url, method, headers, signal } = req
  return new Request(url, { method, headers, signal, ...(body ? { body } : {}) })
}

/** Those of the Local API only look like one. */
const isOfTheWeb = (req: unknown): req is Request => req instanceof Request
