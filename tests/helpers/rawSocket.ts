import { connect, type Socket } from 'node:net'

/** One HTTP answer as it was on the wire. */
type RawAnswer = {
  readonly status: number
  /** Lower-case names; of a repeated one the last. */
  readonly headers: Readonly<Record<string, string>>
  readonly head: string
  readonly body: Buffer
}

export type Exchange = {
  /** In order; interim ones (1xx) left out. */
  readonly answers: readonly RawAnswer[]
  /** The other end closed the connection, cleanly or not. */
  readonly isClosed: boolean
}

export type ExchangeOptions = {
  readonly port: number
  /** Sent one after the other, each as soon as the one before is written. */
  readonly parts: readonly (string | Buffer)[]
  /** Of each request sent, in order: an answer to HEAD has no body. */
  readonly methods?: readonly string[]
  /** Stop waiting at this many answers. */
  readonly expected: number
  /** Nothing more is waited for after this long. */
  readonly boundMs?: number
  /** Sent once the first answer is here. */
  readonly then?: string
  /** Says after the parts that nothing more will come; the other end is still heard to its end. */
  readonly isLast?: boolean
}

/** Speaks bytes to a server and hears what it says, as `curl` and `fetch` never would. */
export function exchange(options: ExchangeOptions): Promise<Exchange> {
  const { port, parts, methods = [], expected, boundMs = 5000, then, isLast } = options
  return new Promise((resolve) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    let received = Buffer.alloc(0)
    let hasFollowed = false
    const end = (isClosed: boolean): void => {
      clearTimeout(bound)
      socket.destroy()
      resolve({ answers: answersIn(received, methods, isClosed), isClosed })
    }
    const bound = setTimeout(() => {
      end(false)
    }, boundMs)
    socket.on('connect', () => {
      for (const part of parts) socket.write(part)
      if (isLast) socket.end()
    })
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const answers = answersIn(received, methods, false)
      if (answers.length >= 1 && then !== undefined && !hasFollowed) {
        hasFollowed = true
        socket.write(then)
      }
      if (answers.length >= expected) end(false)
    })
    // A write into a connection that was closed in time is no failure of the server's.
    socket.on('error', () => undefined)
    for (const event of ['end', 'close']) {
      socket.on(event, () => {
        end(true)
      })
    }
  })
}

/** The complete answers at the beginning of the bytes. */
function answersIn(bytes: Buffer, methods: readonly string[], isClosed: boolean): RawAnswer[] {
  const answers: RawAnswer[] = []
  let rest = bytes
  for (;;) {
    const end = rest.indexOf('\r\n\r\n')
    if (end === -1) return answers
    const head = rest.subarray(0, end).toString('latin1')
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1])
    if (Number.isNaN(status)) throw new Error(`No HTTP answer: ${JSON.stringify(head)}`)
    rest = rest.subarray(end + 4)
    if (status < 200) continue
    const headers = headersIn(head)
    const isBodyless = methods[answers.length] === 'HEAD' || status === 204 || status === 304
    const body = isBodyless ? { body: Buffer.alloc(0), rest } : bodyIn(rest, headers, isClosed)
    if (!body) return answers
    answers.push({ status, headers, head, body: body.body })
    rest = body.rest
  }
}

const headersIn = (head: string): Record<string, string> =>
  Object.fromEntries(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
      }),
  )

type Parsed = { readonly body: Buffer; readonly rest: Buffer }

function bodyIn(
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
  isClosed: boolean,
): Parsed | null {
  if (headers['transfer-encoding'] === 'chunked') return chunkedIn(bytes)
  const given = headers['content-length']
  if (given === undefined) return isClosed ? { body: bytes, rest: Buffer.alloc(0) } : null
  const length = Number(given)
  if (bytes.length < length) return null
  return { body: bytes.subarray(0, length), rest: bytes.subarray(length) }
}

function chunkedIn(bytes: Buffer): Parsed | null {
  const chunks: Buffer[] = []
  let rest = bytes
  for (;;) {
    const end = rest.indexOf('\r\n')
    if (end === -1) return null
    const length = Number.parseInt(rest.subarray(0, end).toString('latin1'), 16)
    if (rest.length < end + 2 + length + 2) return null
    chunks.push(rest.subarray(end + 2, end + 2 + length))
    rest = rest.subarray(end + 2 + length + 2)
    if (length === 0) return { body: Buffer.concat(chunks), rest }
  }
}
