import { connect, type Socket } from 'node:net'

export type LoadOptions = {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly connections: number
  readonly durationMs: number
  /** Any other status ends the measurement: a fast error page is no figure. */
  readonly expectStatus: number
}

/**
 * Asks for one address over keep-alive connections, one request at a time on each, and returns
 * requests a second. It reads raw sockets, since Node's own client costs more than the server.
 */
export async function measureLoad(options: LoadOptions): Promise<number> {
  const { connections, durationMs } = options
  const startedAt = performance.now()
  const until = startedAt + durationMs
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil(until, options)),
  )
  const seconds = (performance.now() - startedAt) / 1000
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}

function askUntil(until: number, options: LoadOptions): Promise<number> {
  const request = requestOf(options)
  return new Promise((resolve, reject) => {
    let count = 0
    const socket: Socket = connect(options.port, '127.0.0.1', () => socket.write(request))
    const read = createResponseReader((status) => {
      if (status !== options.expectStatus) {
        socket.destroy(new Error(`${options.path} answered ${status}`))
        return
      }
      count += 1
      if (performance.now() < until) socket.write(request)
      else socket.end()
    })
    socket.setNoDelay(true)
    socket.on('data', read)
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(count)
    })
  })
}

function requestOf({ path, headers, port }: LoadOptions): string {
  const lines = Object.entries({ host: `localhost:${port}`, ...headers })
  return `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

/** Calls `onResponse` at the last byte of each response; knows lengths, not chunks. */
function createResponseReader(onResponse: (status: number) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0)
  let bodyLeft = 0
  let status = 0
  return (chunk) => {
    if (bodyLeft > chunk.length) {
      bodyLeft -= chunk.length
      return
    }
    if (bodyLeft > 0) {
      bodyLeft = 0
      onResponse(status)
      return
    }
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    const end = pending.indexOf('\r\n\r\n')
    if (end === -1) return
    const head = pending.toString('latin1', 0, end)
    status = Number(head.slice(9, 12))
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
    bodyLeft = length - (pending.length - end - 4)
    pending = Buffer.alloc(0)
    if (bodyLeft > 0) return
    bodyLeft = 0
    onResponse(status)
  }
}
