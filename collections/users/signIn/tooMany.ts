import { APIError, mergeHeaders, type PayloadRequest } from 'payload'

/** The refusal of who has tried too often, with the time to wait in words and in a header. */
export function tooMany(seconds: number, what: string, req: PayloadRequest): APIError {
  const headers = new Headers({ 'retry-after': String(seconds) })
  req.responseHeaders = req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers
  return new APIError(
    `Có quá nhiều lần ${what} không thành công. Hãy chờ ${Math.ceil(seconds / 60)} phút rồi thử lại, hoặc nhờ quản trị viên đặt lại mật khẩu.`,
    429,
    null,
    true,
  )
}
