import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { answerBrokenRequest, refuseTunnel } from './door/answerBrokenRequest.ts'
import { checkRequest } from './door/checkRequest.ts'
import { awayBound, hasBody, readAway } from './door/requestBody.ts'
import { type Refusal, turnAway } from './door/turnAway.ts'

export type WireOptions = {
  /** Answers from memory; false when that is not possible. */
  readonly answerStored: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Answers everything else. */
  readonly app: RequestListener
  /** Of what is turned away before it reaches anything that has its own. */
  readonly headers: Readonly<Record<string, string>>
  readonly logError: (error: unknown, message: string) => void
  /** Milliseconds, where they are not the ones below. */
  readonly timeouts?: Partial<typeof usualTimeouts>
}

const usualTimeouts = {
  // Longer than a balancer's 60 s, so that it and not we end an idle connection.
  keepAliveTimeout: 65_000,
  headersTimeout: 15_000,
  // A 20 MB photo over a slow line from the field.
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5000,
}

/** The connections: every request on them is answered, or the connection closed. Does not listen. */
export function createWire({
  answerStored,
  app,
  headers,
  logError,
  timeouts,
}: WireOptions): Server {
  // Express costs more than the rest of a cached answer: most requests never get there. It gets
  // what fails here too, since it has the error pages.
  const answer: RequestListener = (req, res) => {
    let isAnswered = false
    try {
      isAnswered = answerStored(req, res)
    } catch (error) {
      logError(error, 'site: a stored page could not be sent')
    }
    if (!isAnswered) app(req, res)
  }
  const wire = { ...usualTimeouts, ...timeouts, shouldUpgradeCallback }
  const server = createServer(wire, (req, res) => {
    // Node's parser forgets what was sent behind an upgrade, taken or not.
    if (req.headers.upgrade !== undefined) res.setHeader('connection', 'close')
    const refusal = checkRequest(req)
    if (refusal)
      void turnAway(req, res, { ...refusal, headers: { ...headers, ...refusal.headers } })
    else if (!hasBody(req) || takesBody(req)) answer(req, res)
    else void readAwayAndAnswer(req, res, answer)
  })
  return server.on('clientError', answerBrokenRequest).on('connect', refuseTunnel)
}

/** Next listens for upgrades once its first page was asked for, and answers none of ours. */
const shouldUpgradeCallback = (): boolean => false

const takesBody = ({ url = '', method }: IncomingMessage): boolean =>
  method !== 'GET' && method !== 'HEAD' && /^\/(?:api|tb|admin)(?:[/?]|$)/i.test(url)

const tooLarge: Refusal = { status: 413, message: 'Dữ liệu gửi lên quá lớn.' }

/** A body that nobody here reads would be taken for the connection's next request, or block it. */
async function readAwayAndAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  answer: RequestListener,
): Promise<void> {
  if (await readAway(req, awayBound)) answer(req, res)
  else await turnAway(req, res, tooLarge)
}
