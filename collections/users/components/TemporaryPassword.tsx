import type { ServerProps } from 'payload'
import { hanoiTime } from '../../../plugins/kit/dates/hanoiTime.ts'
import { hasLapsed } from '../../access/hasLapsed.ts'

/** Tells whoever has a password that somebody else made until when, and where to change it. */
export function TemporaryPassword({ payload, user }: Partial<ServerProps>) {
  const until = user?.passwordGoodUntil
  if (!payload || !until) return null
  const { admin } = payload.config
  const account = `${payload.config.routes.admin}${admin.routes.account}`
  const time = hanoiTime(until)
  return (
    <p role="status">
      <strong>
        {hasLapsed(user)
          ? 'Mật khẩu tạm của bạn đã hết hạn. Hãy đổi mật khẩu để làm việc tiếp.'
          : `Bạn đang dùng mật khẩu tạm, dùng được đến ${time}. Hãy đổi sang mật khẩu của riêng bạn.`}
      </strong>{' '}
      <a href={account}>Đổi mật khẩu</a>{' '}
      <span lang="en">Your password is temporary; choose your own on the account page.</span>
    </p>
  )
}
