import type { IncomingMessage } from 'node:http'
import { askedTarget } from './askedTarget.ts'
import type { Refusal } from './turnAway.ts'

/** What any route here can be asked by; each then says itself which of them it takes. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const allow = methods.join(', ')
/** RFC 9110 section 7.2, as far as names and addresses of machines go. */
const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Why a request is not one that any route could answer; null for all others, whose `url` is then a
 * path of this site.
 */
export function checkRequest(req: IncomingMessage): Refusal | null {
  const { method = '', headers, url = '' } = req
  if (!methods.includes(method)) {
    return { status: 405, message: 'Phương thức này không dùng được ở đây.', headers: { allow } }
  }
  // A server that does not upgrade goes on in HTTP/1.1 (RFC 9110 section 7.8), as is right for h2c;
  // who asks for a socket has no use for a page.
  if (/\bwebsocket\b/i.test(headers.upgrade ?? '')) {
    return { status: 400, message: 'Máy chủ này không mở WebSocket.' }
  }
  if (hasTwoHosts(req) || (headers.host && !host.test(headers.host))) return malformed
  if (url === '*' && method === 'OPTIONS') return { status: 204, message: '', headers: { allow } }
  const target = askedTarget(url)
  if (target === null) return malformed
  if (pathLength(target) > maxPathLength) {
    return { status: 414, message: 'Địa chỉ quá dài.' }
  }
  req.url = target
  return null
}

/** A redirect repeats it in a header, and proxies bound those. */
const maxPathLength = 1024
const pathLength = (target: string): number => target.split('?', 1)[0]?.length ?? 0

const malformed: Refusal = { status: 400, message: 'Yêu cầu không hợp lệ.' }

/** Node keeps the first; a proxy may have kept the other (RFC 9112 section 3.2). */
const hasTwoHosts = ({ rawHeaders }: IncomingMessage): boolean =>
  rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length > 1
