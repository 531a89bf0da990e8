import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { answerReaders, bannerDeskOf } from '../../plugins/campaign-banners/index.ts'
import { readBody } from './door/requestBody.ts'
import { turnAway } from './door/turnAway.ts'
import { sendWebResponse, toWebRequest } from './webRequest.ts'

/** More than a beacon ever is; the plugin has its own, smaller limit. */
const bodyBound = { maxBytes: 64 * 1024, maxMs: 10_000 }

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
      const body = await readBody(req, bodyBound)
      if (!body) {
        await turnAway(req, res, { status: 413, message: 'Dữ liệu gửi lên quá lớn.' })
        return
      }
      const options = { siteUrl, maxBodyBytes: bodyBound.maxBytes, signal: leaving.signal, body }
      const { request } = toWebRequest(req, options)
      await sendWebResponse(res, await answerReaders(request, { desk, payload, peer }))
    } catch (error) {
      // A reader who leaves the page does not wait for the answer to her beacon.
      if (!leaving.signal.aborted) throw error
    }
  }
}
