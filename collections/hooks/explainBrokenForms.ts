import type { AfterErrorHook } from 'payload'
import { isBrokenForm } from '../../plugins/kit/brokenForm.ts'

const message = 'Biểu mẫu gửi lên bị hỏng hoặc chưa gửi hết. Hãy kiểm tra đường truyền rồi gửi lại.'

/** A form that nobody could read is the sender's mistake, not the server's. */
export const explainBrokenForms: AfterErrorHook = ({ error }) =>
  isBrokenForm(error) ? { response: { errors: [{ message }] }, status: 400 } : undefined
