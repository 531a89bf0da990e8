import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

export type FirstAdministrator = {
  readonly email: string
  /** Null when the operator chose it: then nobody need print it. */
  readonly generatedPassword: string | null
}

/** Creates the administrator that an empty newsroom needs; null where there are users already. */
export async function createFirstAdministrator(
  payload: Payload,
  admin: { readonly email: string; readonly password: string | null },
): Promise<FirstAdministrator | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const password = admin.password ?? randomBytes(16).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email: admin.email, password, name: 'Quản trị viên', roles: ['administrator'] },
  })
  return { email: admin.email, generatedPassword: admin.password === null ? password : null }
}
