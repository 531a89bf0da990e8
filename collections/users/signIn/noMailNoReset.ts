import { APIError } from 'payload'
import type { UserOperation } from '../operation.ts'

/**
 * Where no mail can be sent nobody is promised any, whether the address is an account's or not: the
 * answer comes before the question is looked at.
 */
export function noMailNoReset({ args, operation, req }: UserOperation): unknown {
  const sendsMail = req.payload.email.name !== 'console'
  if (operation !== 'forgotPassword' || req.payloadAPI === 'local' || sendsMail) return args
  throw new APIError(
    'Tòa soạn chưa gửi được thư. Hãy nhờ quản trị viên đặt lại mật khẩu cho bạn.',
    403,
    null,
    true,
  )
}
