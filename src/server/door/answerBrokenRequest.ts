import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

const words: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không hợp lệ.',
  408: 'Yêu cầu gửi lên quá chậm.',
  413: 'Dữ liệu gửi lên quá lớn.',
  431: 'Địa chỉ hoặc phần đầu của yêu cầu quá dài.',
}
const statusOf: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/** Answers bytes that are no request, and hangs up: what follows them cannot be told apart. */
export function answerBrokenRequest(
  error: Error & { readonly code?: string },
  socket: Duplex & { readonly _httpMessage?: { readonly headersSent: boolean } | null },
): void {
  // Half an answer is on its way already: another would be read as a part of it.
  if (!socket.writable || socket._httpMessage?.headersSent === true) {
    socket.destroy()
    return
  }
  hangUpWith(socket, statusOf[error.code ?? ''] ?? 400)
}

/** `CONNECT` asks for a tunnel; there is none here. */
export function refuseTunnel(_req: unknown, socket: Duplex): void {
  socket.on('error', () => undefined)
  hangUpWith(socket, 405, {
    words: 'Máy chủ này không chuyển tiếp.',
    headers: ['Allow: GET, HEAD'],
  })
}

function hangUpWith(
  socket: Duplex,
  status: number,
  told: { readonly words?: string; readonly headers?: readonly string[] } = {},
): void {
  const body = `${told.words ?? words[status] ?? ''}\n`
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    ...(told.headers ?? []),
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => {
    socket.destroy()
  })
}
