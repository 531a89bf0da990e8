import type { AfterErrorHook } from 'payload'

/** What busboy, which Payload reads forms with, says of one that is cut short or put together wrongly. */
const broken =
  /^(?:Unexpected end of (?:form|file)|Malformed part header|Malformed urlencoded form)$/
const message = 'Biểu mẫu gửi lên bị hỏng hoặc chưa gửi hết. Hãy kiểm tra đường truyền rồi gửi lại.'

/** A form that nobody could read is the sender's mistake, not the server's. */
export const explainBrokenForms: AfterErrorHook = ({ error, req }) => {
  if (!/^multipart\//i.test(req.headers.get('content-type') ?? '')) return undefined
  // Payload reads the form's own JSON without a net.
  const isBroken = broken.test(error.message) || error instanceof SyntaxError
  return isBroken ? { response: { errors: [{ message }] }, status: 400 } : undefined
}
