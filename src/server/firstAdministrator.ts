import { randomBytes } from 'node:crypto'
import { APIError, type Payload } from 'payload'
import { goodUntil } from '../../collections/users/password/goodUntil.ts'

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
  const name = 'Quản trị viên'
  // What was printed is not to stay the password; what the operator chose may.
  const passwordGoodUntil = admin.password === null ? goodUntil(Date.now()) : null
  const roles = ['administrator' as const]
  const data = { email: admin.email, password, passwordGoodUntil, name, roles }
  try {
    await payload.create({ collection: 'users', data })
  } catch (error) {
    // Another process starts for the first time too, and was sooner.
    if ((await payload.count({ collection: 'users' })).totalDocs > 0) return null
    const why = error instanceof APIError && error.isPublic ? error.message : null
    throw why === null ? error : new Error(`ADMIN_PASSWORD, ADMIN_EMAIL: ${why}`)
  }
  return { email: admin.email, generatedPassword: admin.password === null ? password : null }
}
