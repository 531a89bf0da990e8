import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { answerReaders, bannerDeskOf } from '../../plugins/campaign-banners/index.ts'
import { BodyTooLargeError, sendWebResponse, toWebRequest } from './webRequest.ts'

/** More than a beacon ever is; the plugin has its own, smaller limit. */
const maxBodyBytes = 64 * 1024

/** What readers' browsers ask of campaigns: the script, colours, beacons, counted links. */
export function createBannerRoutes(payload: Payload, siteUrl: string): RequestHandler {
  return async (req, res, next) => {
    const desk = bannerDeskOf(payload)
    if (!desk) {
      next()
      return
    }
    const leaving = new AbortController()
    res.once('close', () => {
      leaving.abort()
    })
    const peer = req.socket.remoteAddress ?? 'unknown'
    try {
      const { request } = toWebRequest(req, { siteUrl, maxBodyBytes, signal: leaving.signal })
      await sendWebResponse(res, await answerReaders(request, { desk, payload, peer }))
    } catch (error) {
      if (error instanceof BodyTooLargeError) res.status(413).end()
      // A reader who leaves the page does not wait for the answer to her beacon.
      else if (!leaving.signal.aborted) throw error
    }
  }
}
