import type { PayloadRequest } from 'payload'
import { hasLapsed } from './hasLapsed.ts'

/** The five jobs in the newsroom. A user may hold several. */
export const roles = [
  'administrator',
  'editor-in-chief',
  'editor',
  'reporter',
  'campaign-officer',
] as const
export type Role = (typeof roles)[number]

/** Who answers for the paper's content: may edit and publish everything editorial. */
export const editorialRoles = [
  'administrator',
  'editor-in-chief',
  'editor',
] as const satisfies readonly Role[]

/** Who may take published work away and change the paper's identity. */
export const chiefRoles = ['administrator', 'editor-in-chief'] as const satisfies readonly Role[]

type User = PayloadRequest['user']

/**
 * Whether the user holds at least one of the roles. Nobody holds a role without a login, nor with a
 * password that has lapsed.
 */
export function hasRole(user: User | undefined, ...wanted: readonly Role[]): boolean {
  const held: readonly Role[] = hasLapsed(user) ? [] : (user?.roles ?? [])
  return wanted.some((role) => held.includes(role))
}
