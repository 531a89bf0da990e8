import type { Endpoint, PayloadRequest } from 'payload'
import { forAnySite } from '../../kit/forAnySite.ts'
import type { ResolvedOptions } from '../options.ts'
import { answerReaders } from '../reader/answerReaders.ts'
import { bannerDeskOf } from '../reader/desk.ts'

/** The readers' addresses below Payload's own API, for a project that has no server of its own. */
export const readerEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const name = options.endpointPath
  const handler = (req: PayloadRequest): Promise<Response> => {
    const desk = bannerDeskOf(req.payload)
    if (!desk) return Promise.resolve(new Response(null, { status: 404 }))
    // Payload knows no network address: all readers share one, unless a proxy names theirs.
    return answerReaders(req as unknown as Request, { desk, payload: req.payload, peer: 'unknown' })
  }
  return [
    forAnySite({ method: 'post', path: `${name}/g`, handler }),
    { method: 'get', path: `${name}/di/:token`, handler },
    { method: 'get', path: `${name}/mau/:file`, handler },
    { method: 'get', path: `${name}/:file`, handler },
  ]
}
