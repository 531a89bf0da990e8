import type { AccessArgs, AccessResult } from 'payload'
import { hasRole } from './roles.ts'

/** Administrators reach every account, everybody else only their own. */
export function selfOrAdministrator({ req }: AccessArgs): AccessResult {
  if (hasRole(req.user, 'administrator')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
