import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import type { UserOperation } from '../operation.ts'
import { normalPassword, passwordFault, type Owner } from './passwordFault.ts'

type Arguments = {
  readonly data?: { readonly password?: unknown; readonly token?: unknown } | null
}

/**
 * The password as it is hashed and compared, for each operation that takes one. A reset, which
 * validates nothing of ours afterwards, is checked here too.
 */
export async function normalizePassword({ args, operation, req }: UserOperation): Promise<unknown> {
  const { data } = args as Arguments
  const given = data?.password
  if (given === undefined || given === null) return args
  if (typeof given !== 'string') throw refusal('Mật khẩu phải là một chuỗi ký tự.')
  const password = normalPassword(given)
  if (operation === 'resetPassword') {
    refuseWeak(password, await ownerOfToken(data?.token, req))
  }
  return { ...(args as object), data: { ...data, password } }
}

/** Refuses a password that is short or known, wherever an account is made or changed. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const { password } = (data ?? {}) as { password?: unknown }
  if (typeof password !== 'string' || password === '') return data
  const { email, name } = { ...(originalDoc as Owner | undefined), ...(data as Owner) }
  refuseWeak(password, { email: textOf(email), name: textOf(name) })
  return data
}

/** What is no text is refused by its own field, which is asked later. */
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function refuseWeak(password: string, owner: Owner): void {
  const fault = passwordFault(password, owner)
  if (fault !== null) throw refusal(fault)
}

/** A sentence of its own: of a field's error a bulk change and GraphQL show the field's name only. */
const refusal = (message: string): APIError => new APIError(message, 400, null, true)

async function ownerOfToken(token: unknown, req: PayloadRequest): Promise<Owner> {
  if (typeof token !== 'string' || token === '') return {}
  const where = { resetPasswordToken: { equals: token } }
  const user = await req.payload.db.findOne<Owner & { id: number | string }>({
    collection: 'users',
    where,
    select: { email: true, name: true },
    req,
  })
  return user ?? {}
}
