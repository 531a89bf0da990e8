import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole, type Role } from '../access/roles.ts'

type Hook = CollectionBeforeChangeHook<Publication>

/** What the rules over writers read of a publication. */
export type Publication = {
  readonly id: number | string
  readonly embargoUntil?: string | null
}

/** The rule, asked of somebody who writes a publication and does not publish it. */
export const onlyWriters =
  (publishers: readonly Role[], rule: Hook): Hook =>
  (question) =>
    !question.req.user || hasRole(question.req.user, ...publishers)
      ? question.data
      : (rule(question) as unknown)
