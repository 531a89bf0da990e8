import type { PayloadRequest } from 'payload'
import { hasRole, roles } from './roles.ts'

/** Anybody who works in the newsroom, whatever the role. */
export const signedIn = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, ...roles)
