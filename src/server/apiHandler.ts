import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { checkBodyHeaders, checkJson } from './door/checkBody.ts'
import { type Rates, costOfBytes } from './door/rates.ts'
import { announcedBytes, hasBody, readAway, readBody } from './door/requestBody.ts'
import { type Refusal, RefusedError, turnAway } from './door/turnAway.ts'
import type { Visitor } from './door/visitor.ts'
import type { WaitingRoom } from './door/waitingRoom.ts'
import { BodyTooLargeError, sendWebResponse, toWebRequest } from './webRequest.ts'

/** A handler in the web's terms, as Payload's are. */
export type WebHandler = (request: Request) => Promise<Response>

export type ApiDoor = {
  readonly siteUrl: string
  readonly visitorOf: (req: IncomingMessage) => Promise<Visitor>
  /** None: tests and measurements ask as often as they like. */
  readonly rates: Rates | null
  /** Where strangers wait for each other: those who log in for nobody else. */
  readonly rooms: Readonly<Record<'logins' | 'questions', WaitingRoom>>
}

/** A login, a new password, a question to GraphQL: whoever is unknown has no more to say. */
const strangersBytes = 16 * 1024
/** A very long article with every field filled is some hundred kilobytes. */
const jsonBytes = 4 * 1024 ** 2
/** Above Payload's own limit for a picture, so that its Vietnamese message is the one read. */
const uploadBytes = 25 * 1024 ** 2

/** Their own limits are by account too, so that nobody's neighbour keeps her out. */
const login = /^\/api\/users\/(?:login|forgot-password|reset-password)\/?(?:\?|$)/

const strangersBodyMs = 10_000
const bodyMs = 120_000
/** How long an answer may take once the question is whole. */
const strangersAnswerMs = 15_000
const answerMs = 120_000

const tooLarge: Refusal = { status: 413, message: 'Dữ liệu gửi lên quá lớn.' }
const tooSlow: Refusal = {
  status: 503,
  message: 'Yêu cầu này mất quá nhiều thời gian. Hãy hỏi ít hơn, hoặc thử lại sau.',
  retryAfterSeconds: 30,
}

/** Runs a web handler behind Express, for what the one who asks may cost. */
export function createApiHandler(handler: WebHandler, door: ApiDoor): RequestHandler {
  return async (req, res) => {
    // Nobody but the one who asked may keep an answer that depends on a login.
    res.setHeader('cache-control', 'no-store')
    const leaving = new AbortController()
    res.once('close', () => {
      leaving.abort()
    })
    const visitor = await door.visitorOf(req)
    const isStranger = visitor.account === null
    try {
      const isLogin = isStranger && login.test(req.originalUrl)
      if (!isLogin) check(door.rates?.(visitor, 'api', costOf(req, isStranger)) ?? null)
      const body = await bodyOf(req, isStranger)
      const late = AbortSignal.timeout(isStranger ? strangersAnswerMs : answerMs)
      const signal = AbortSignal.any([leaving.signal, late])
      const options = { siteUrl: door.siteUrl, maxBodyBytes: uploadBytes, signal, body }
      const { request, isTooLarge } = toWebRequest(req, options)
      const work = (): Promise<Response> => orLate(handler(request), late)
      const response = await (isStranger
        ? door.rooms[isLogin ? 'logins' : 'questions'].enter(work)
        : work())
      if (isTooLarge()) check(tooLarge)
      // What was not needed for the answer is still on the wire.
      await request.body?.cancel().catch(() => undefined)
      if (!(await readAway(req, { maxBytes: uploadBytes, maxMs: bodyMs }))) check(tooLarge)
      await sendWebResponse(res, response)
    } catch (error) {
      if (leaving.signal.aborted) return
      const refusal = error instanceof BodyTooLargeError ? tooLarge : refusalOf(error)
      if (!refusal) throw error
      await turnAway(req, res, refusal)
    }
  }
}

function costOf(req: IncomingMessage, isStranger: boolean): number {
  const { length } = req.url ?? ''
  return costOfBytes(isStranger ? length + announcedBytes(req) : length)
}

/** Whole and looked at; null where it comes as a stream, as only the pictures of a known account do. */
async function bodyOf(req: IncomingMessage, isStranger: boolean): Promise<Buffer | null> {
  if (!hasBody(req)) return Buffer.alloc(0)
  if (req.method === 'GET' || req.method === 'HEAD') {
    if (!(await readAway(req, { maxBytes: strangersBytes, maxMs: strangersBodyMs })))
      check(tooLarge)
    return Buffer.alloc(0)
  }
  check(checkBodyHeaders(req))
  const type = req.headers['content-type'] ?? ''
  if (!isStranger && /^\s*multipart\//i.test(type)) return null
  const bound = isStranger
    ? { maxBytes: strangersBytes, maxMs: strangersBodyMs }
    : { maxBytes: jsonBytes, maxMs: bodyMs }
  const body = await readBody(req, bound)
  if (!body) throw new RefusedError(tooLarge)
  check(checkJson(body, type))
  return body
}

function check(refusal: Refusal | null): void {
  if (refusal) throw new RefusedError(refusal)
}

const refusalOf = (error: unknown): Refusal | null =>
  error instanceof RefusedError ? error.refusal : null

/** Whoever works on is no longer waited for. */
async function orLate<Result>(work: Promise<Result>, late: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const onLate = (): void => {
    reject(new RefusedError(tooSlow))
  }
  late.addEventListener('abort', onLate)
  try {
    return await Promise.race([work, promise])
  } finally {
    late.removeEventListener('abort', onLate)
  }
}
