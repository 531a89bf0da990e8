import { randomBytes } from 'node:crypto'
import { goodUntil } from '../../collections/users/password/goodUntil.ts'
import { staff } from './data/staff.ts'
import { findBy, type Newsroom } from './newsroom.ts'

/** Creates the accounts that are missing; each password is random, printed this once and temporary. */
export async function seedStaff(
  newsroom: Newsroom,
  onProgress: (line: string) => void,
): Promise<void> {
  for (const { email, name, role } of staff) {
    if ((await findBy(newsroom, 'users', { field: 'email', value: email })) !== null) continue
    const password = randomBytes(16).toString('base64url')
    const passwordGoodUntil = goodUntil(Date.now())
    const data = { email, name, password, passwordGoodUntil, roles: [role] }
    await newsroom.create({ collection: 'users', data, depth: 0 })
    onProgress(`Tài khoản ${name}: ${email}  mật khẩu: ${password}`)
  }
}
