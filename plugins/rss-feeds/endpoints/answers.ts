import type { Access, PayloadRequest } from 'payload'

/** An answer for the admin panel, kept by nobody. */
export const json = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

export const refusals = {
  anonymous: () => json({ errors: [{ message: 'Hãy đăng nhập.' }] }, 401),
  forbidden: () => json({ errors: [{ message: 'Bạn không có quyền xem kênh tin.' }] }, 403),
  malformed: () => json({ errors: [{ message: 'Dữ liệu gửi lên không hợp lệ.' }] }, 400),
  missing: () => json({ errors: [{ message: 'Không tìm thấy.' }] }, 404),
} as const

/** Whether an access function lets the user in; a condition on documents is not for endpoints. */
export async function isAdmitted(access: Access, req: PayloadRequest): Promise<boolean> {
  return (await access({ req })) === true
}
