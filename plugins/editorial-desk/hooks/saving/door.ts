import type { PayloadRequest } from 'payload'

type Asked = { readonly overrideAccess?: boolean | undefined; readonly req: PayloadRequest }

/** A person's own request at an HTTP door, and nothing that the project's code does on its way. */
export const isAtDoor = ({ overrideAccess, req }: Asked): boolean =>
  req.payloadAPI !== 'local' && overrideAccess !== true && Boolean(req.user)
