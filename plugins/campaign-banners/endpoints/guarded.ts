import { Forbidden, type Endpoint, type PayloadHandler, UnauthorizedError } from 'payload'
import type { Permission } from '../options.ts'

type Route = Pick<Endpoint, 'method' | 'path'> & {
  readonly may: Permission
  readonly handler: PayloadHandler
}

/** An endpoint that first asks who is there: 401 for nobody, 403 for somebody who may not. */
export const guarded = ({ may, handler, ...route }: Route): Endpoint => ({
  ...route,
  handler: (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    if (!may({ req })) throw new Forbidden(req.t)
    return handler(req)
  },
})
