import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Request, RequestHandler } from 'express'
import { judgeAddress } from '../../plugins/kit/addresses/judgeAddress.ts'
import type { ApiDoor } from './apiHandler.ts'
import { checkBodyHeaders } from './door/checkBody.ts'
import type { Rates } from './door/rates.ts'
import { announcedBytes, hasBody } from './door/requestBody.ts'
import { type Refusal, turnAway } from './door/turnAway.ts'
import type { Visitor } from './door/visitor.ts'

export type NodeHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void

/** A login form; nobody else has anything to send to the panel's own addresses. */
const strangersBytes = 16 * 1024
const accountsBytes = 4 * 1024 ** 2

/** Why a process has no panel. */
export type NoPanel = 'not-built' | 'elsewhere'

/** Next as it answers whoever has logged in, and in front of it what strangers see. */
export type AdminHandlers = { readonly accounts: NodeHandler; readonly strangers: NodeHandler }

/** The panel, behind the same door as the API that it speaks to. */
export function createAdminHandler(admin: AdminHandlers | NoPanel, door: ApiDoor): RequestHandler {
  return async (req, res) => {
    if (typeof admin === 'string') {
      res.status(admin === 'elsewhere' ? 404 : 503)
      res.type('text/plain').send(noPanel[admin])
      return
    }
    const harmless = withoutForeignRedirect(req.originalUrl)
    if (harmless !== null) {
      res.redirect(302, harmless)
      return
    }
    const isForAll = isFile(req)
    const visitor = await door.visitorOf(req)
    const refusal = isForAll ? null : refusalFor(req, visitor, door.rates)
    if (refusal) {
      await turnAway(req, res, refusal)
      return
    }
    // Next reads the whole address; Express has cut the mounting point off.
    req.url = req.originalUrl
    // HTTP/1.0 needs no host; Next does.
    req.headers.host ||= new URL(door.siteUrl).host
    const isStranger = visitor.account === null && !isForAll
    await (isStranger ? admin.strangers : admin.accounts)(req, res)
  }
}

const noPanel: Readonly<Record<NoPanel, string>> = {
  'not-built': 'Trang quản trị chưa được dựng: npm run build.\n',
  elsewhere: 'Tiến trình này chỉ phục vụ bạn đọc; trang quản trị ở tiến trình có ROLE=desk.\n',
}

/**
 * The same page without `?redirect=`, where it leads out of this site; null where it does not. Payload
 * looks at it with other eyes than browsers (`/.//host`), and its script reads it in the browser too.
 */
function withoutForeignRedirect(url: string): string | null {
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  const parameters = new URLSearchParams(query)
  const targets = parameters.getAll('redirect')
  if (targets.every((target) => judgeAddress(target)?.is === 'site')) return null
  parameters.delete('redirect')
  return [path, String(parameters)].filter(Boolean).join('?')
}

/** From the disk, the same for everybody. */
const isFile = ({ originalUrl, method }: Request): boolean =>
  originalUrl.startsWith('/_next/static/') && (method === 'GET' || method === 'HEAD')

function refusalFor(req: Request, visitor: Visitor, rates: Rates | null): Refusal | null {
  const refusal = rates?.(visitor, 'panel', 1)
  if (refusal) return refusal
  if (!hasBody(req)) return null
  // Next reads as much as comes; browsers say how much that is.
  if (req.headers['content-length'] === undefined) {
    return { status: 411, message: 'Thiếu độ dài của dữ liệu gửi lên.' }
  }
  const maxBytes = visitor.account === null ? strangersBytes : accountsBytes
  if (announcedBytes(req) > maxBytes) return { status: 413, message: 'Dữ liệu gửi lên quá lớn.' }
  return isLonelyForm(req) ? malformed : checkBodyHeaders(req)
}

const malformed: Refusal = { status: 400, message: 'Yêu cầu không hợp lệ.' }

/** The panel's scripts name an action with each form; Next would read any other, and fail on a broken one. */
const isLonelyForm = ({ headers }: Request): boolean =>
  /^\s*multipart\//i.test(headers['content-type'] ?? '') && headers['next-action'] === undefined
