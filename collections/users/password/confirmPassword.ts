import { APIError, type CollectionBeforeValidateHook, type TextField } from 'payload'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import type { UserOperation } from '../operation.ts'
import { attemptsOf } from '../signIn/attemptStore.ts'
import { tooMany } from '../signIn/tooMany.ts'
import { isOwnAccount } from './isOwnAccount.ts'
import { matchesPassword, type PasswordRow } from './matchesPassword.ts'
import { normalPassword } from './passwordFault.ts'

/**
 * Given with a new password, and kept nowhere: there is nothing to read. The panel shows no field that
 * is closed to readers.
 */
export const currentPasswordField: TextField = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  label: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  admin: {
    readOnly: false,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '/collections/users/components/CurrentPassword.tsx#CurrentPassword' },
  },
}

type Arguments = { readonly data?: Readonly<Record<string, unknown>> | null }

/** Takes the present password out of what is stored, before anything else may look at it. */
export function takeCurrentPassword({ args, req }: UserOperation): unknown {
  const { currentPassword, ...data } = (args as Arguments).data ?? {}
  // Several mutations of one document share the request: each confirms its own.
  req.context['currentPassword'] =
    typeof currentPassword === 'string' ? normalPassword(currentPassword) : null
  return currentPassword === undefined ? args : { ...(args as object), data }
}

/**
 * Whoever changes her own password says the one that she has, so that a desk left open gives nobody
 * the account. Administrators who help somebody out do not know it: what they set is temporary.
 */
export const confirmPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { password } = (data ?? {}) as { password?: unknown }
  const id = (originalDoc as { id?: DocumentId } | undefined)?.id
  if (typeof password !== 'string' || password === '') return data
  if (id === undefined || !isOwnAccount(id, req)) return data
  const given = req.context['currentPassword']
  if (typeof given !== 'string' || given === '') {
    throw refusal('Hãy nhập mật khẩu hiện tại để đổi mật khẩu (currentPassword).')
  }
  const attempts = attemptsOf(req.payload)
  const seconds = await attempts.spendConfirmation(id)
  if (seconds !== null) throw tooMany(seconds, 'nhập mật khẩu hiện tại', req)
  const row = await req.payload.db.findOne<PasswordRow & { id: DocumentId }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { hash: true, salt: true },
    req,
  })
  if (!row || !(await matchesPassword(given, row))) {
    throw refusal('Mật khẩu hiện tại không đúng, nên mật khẩu chưa được đổi. Hãy nhập lại.')
  }
  await attempts.giveBackConfirmation(id)
  if (given === password) throw refusal('Mật khẩu mới phải khác mật khẩu hiện tại.')
  return data
}

const refusal = (message: string): APIError => new APIError(message, 400, null, true)
