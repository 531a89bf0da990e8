import type {
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { AuditAction } from '../../core/audit/auditWords.ts'
import type { Audit } from '../../resolveOptions.ts'
import { writeEntry } from '../../store/audit/writeEntry.ts'
import { actorOf } from './actorOf.ts'
import { accountNamed, nameGiven } from './accountNamed.ts'
import { openAttempts } from './openAttempts.ts'

type Args = { readonly data?: Readonly<Record<string, unknown>> }
const resetting = 'editorial-desk.audit-resetting'

/** Notes who tries to sign in: one that fails comes to no hook of its own. */
export const noteAttempt: CollectionBeforeOperationHook = ({ args, collection, req, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  if (operation === 'resetPassword') req.context[resetting] = true
  if (operation !== 'login') return args
  const name = nameGiven((args as Args).data)
  if (name !== null) openAttempts(req).set(`${collection.slug}:${name}`, collection.slug)
  return args
}

export const writeSignIn =
  (audit: Audit): CollectionAfterLoginHook =>
  async ({ collection, req, user }) => {
    const account = user as unknown as Readonly<Record<string, unknown>> & { id: number | string }
    const name = nameGiven(account)
    if (name !== null) openAttempts(req).delete(`${collection.slug}:${name}`)
    const isReset = req.context[resetting] === true
    Reflect.deleteProperty(req.context, resetting)
    await writeAbout(account, {
      ...{ action: isReset ? 'passwordReset' : 'signedIn', audit, req, kind: collection.slug },
    })
  }

export const writeSignOut =
  (audit: Audit): CollectionAfterLogoutHook =>
  async ({ collection, req }) => {
    if (req.user)
      await writeAbout(req.user, { action: 'signedOut', audit, req, kind: collection.slug })
  }

/** Who asks for a new password, or lets a held account in again. */
export const writeAsked =
  (audit: Audit): CollectionAfterOperationHook =>
  async ({ args, collection, req, result, ...asked }) => {
    const { operation } = asked as { readonly operation: string }
    const action = actions[operation]
    const account = action ? await accountNamed(collection, (args as Args).data, req) : null
    if (action && account) await writeAbout(account, { action, audit, req, kind: collection.slug })
    return result
  }

const actions: Readonly<Record<string, AuditAction | undefined>> = {
  forgotPassword: 'resetAsked',
  unlock: 'unlocked',
}

type About = {
  readonly action: AuditAction
  readonly audit: Audit
  readonly req: PayloadRequest
  readonly kind: string
}

async function writeAbout(account: object, { action, audit, req, kind }: About): Promise<void> {
  const { id } = account as { readonly id: number | string }
  const title = nameGiven(account) ?? String(id)
  await writeEntry({ action, kind, id, title, actor: actorOf(req, audit) }, req)
}
