import type { RequestHandler } from 'express'
import { peerHeader } from '../../plugins/kit/readerAddress.ts'

/** Tells Payload's hooks who holds the other end of the connection, whatever the client says. */
export const notePeer: RequestHandler = (req, _res, next) => {
  const peer = req.socket.remoteAddress ?? 'unknown'
  // Node keeps the two apart, and each of ours reads one of them.
  req.headers[peerHeader] = peer
  req.headersDistinct[peerHeader] = [peer]
  next()
}
