import type { CollectionAfterLoginHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import { hasRole } from '../../access/roles.ts'
import { nobody } from '../../access/nobody.ts'
import { instantField } from '../../fields/instantField.ts'
import type { UserOperation } from '../operation.ts'
import { goodUntil } from './goodUntil.ts'
import { isOwnAccount } from './isOwnAccount.ts'

type Account = {
  readonly id?: DocumentId
  readonly password?: unknown
  readonly passwordGoodUntil?: string | null
}

/** Filled where somebody else made the password, empty where its owner chose it. */
export const passwordGoodUntilField = instantField({
  name: 'passwordGoodUntil',
  label: { vi: 'Mật khẩu tạm dùng được đến', en: 'Temporary password good until' },
  access: { create: nobody, read: ownerOrAdministrator, update: nobody },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    condition: ({ passwordGoodUntil }: Account) => Boolean(passwordGoodUntil),
    description: {
      vi: 'Mật khẩu này do người khác hoặc do máy đặt. Chủ tài khoản cần tự đổi trước thời điểm trên; sau đó đăng nhập chỉ còn dùng để đổi mật khẩu.',
      en: 'Somebody else or the machine made this password. Its owner changes it by then; afterwards signing in serves for that alone.',
    },
  },
})

function ownerOrAdministrator({ doc, req }: { doc?: Account; req: PayloadRequest }): boolean {
  return hasRole(req.user, 'administrator') || isOwnAccount(doc?.id, req)
}

/** Writes down whose choice a password is, whenever one is set. The newsroom's own code says it. */
export const markGivenPassword: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { password } = data as Account
  if (typeof password !== 'string' || password === '' || req.user === null) return data
  const isOwn = isOwnAccount((originalDoc as Account | undefined)?.id, req)
  return { ...data, passwordGoodUntil: isOwn ? null : goodUntil(Date.now()) }
}

/** Who sets a password by a token that was mailed has chosen it; no hook of a change sees that. */
export function noteChoice({ args, operation, req }: UserOperation): unknown {
  if (operation === 'resetPassword') req.context['choosesPassword'] = true
  return args
}
export const markChosenPassword: CollectionAfterLoginHook = async ({ req, user }) => {
  if (req.context['choosesPassword'] !== true) return
  const { id } = user as { id: DocumentId }
  const data = { passwordGoodUntil: null, updatedAt: null }
  await req.payload.db.updateOne({ collection: 'users', id, data, req, returning: false })
}
