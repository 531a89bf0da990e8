import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { parseCookies } from 'payload'

/** Payload writes here what somebody chose in the panel. */
const chosenIn = 'payload-lng'
const spoken = ['vi', 'en']

/**
 * The panel and its answers are Vietnamese until the person chooses: what a browser prefers says which
 * shop sold the machine. Payload, Next and our own sentences all read the one header.
 */
export const vietnameseFirst: RequestHandler = (req, _res, next) => {
  const language = chosenLanguage(req) ?? 'vi'
  req.headers['accept-language'] = language
  req.headersDistinct['accept-language'] = [language]
  next()
}

function chosenLanguage({ headers }: IncomingMessage): string | undefined {
  if (!headers.cookie) return undefined
  const cookies = parseCookies(new Headers({ cookie: headers.cookie }))
  return spoken.find((language) => language === cookies.get(chosenIn))
}
