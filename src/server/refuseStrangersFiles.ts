import type { Request, RequestHandler, Response } from 'express'
import type { WhoAsks } from './whoAsks.ts'

type Options = {
  readonly whoAsks: WhoAsks
  /** Where strangers have forms: the admin panel sends its login as multipart. */
  readonly formPaths: readonly string[]
}

/** A login form, with a long name and a long password. */
const maxFormBytes = 16 * 1024

/**
 * Turns a stranger's file away before its first byte is read. Payload takes the whole body into
 * memory before it asks who sends it.
 */
export function refuseStrangersFiles({ whoAsks, formPaths }: Options): RequestHandler {
  return async (req, res, next) => {
    if (!isMultipart(req) || (isForm(req, formPaths) && isSmall(req)) || (await whoAsks(req))) {
      next()
      return
    }
    refuse(req, res)
  }
}

const isMultipart = ({ headers }: Request): boolean =>
  /multipart\//i.test(headers['content-type'] ?? '')

const isForm = ({ originalUrl }: Request, formPaths: readonly string[]): boolean =>
  formPaths.some((path) => originalUrl.startsWith(path))

const isSmall = ({ headers }: Request): boolean =>
  Number(headers['content-length'] ?? Number.NaN) <= maxFormBytes

/** Hangs up after the answer: reading the rest would be doing what was refused. */
function refuse(req: Request, res: Response): void {
  res.setHeader('cache-control', 'no-store')
  res.setHeader('connection', 'close')
  res.status(401).json({ errors: [{ message: 'Hãy đăng nhập rồi tải tệp lên.' }] })
  res.once('finish', () => req.destroy())
}
