import type { PayloadRequest } from 'payload'
import { hasRole, type Role } from './roles.ts'

type Question = { req: PayloadRequest }

/** Admits the holders of one of the roles; fits collections, globals and fields alike. */
export function holders(...admitted: readonly Role[]): (question: Question) => boolean {
  return ({ req }) => hasRole(req.user, ...admitted)
}
