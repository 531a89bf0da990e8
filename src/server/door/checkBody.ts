import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Refusal } from './turnAway.ts'

const broken = (message: string): Refusal => ({ status: 400, message })
/** As the parser behind takes them; what it does not take it calls a failure of the server. */
const form = /^multipart\/form-data;\s?boundary=(?:"[^"\r\n]{1,70}"|[\w'()+,./:=?-]{1,70})$/i

/** Why a body of this kind cannot be taken in, as its headers say; null where it can. */
export function checkBodyHeaders({ headers }: IncomingMessage): Refusal | null {
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') {
    return { status: 415, message: 'Dữ liệu gửi lên không được nén.' }
  }
  const type = headers['content-type'] ?? ''
  if (/^\s*multipart\//i.test(type) && !form.test(type)) {
    return broken('Biểu mẫu gửi lên bị hỏng: thiếu ranh giới giữa các phần.')
  }
  return null
}

/** Why the bytes are not what their type says. Every endpoint takes one object and no list of them. */
export function checkJson(bytes: Buffer, type: string): Refusal | null {
  if (!/^\s*application\/json\b/i.test(type) || bytes.length === 0) return null
  if (!isUtf8(bytes)) return broken('Dữ liệu JSON phải ở bảng mã UTF-8.')
  if (!/^[\s\uFEFF]*\{/.test(bytes.subarray(0, 256).toString())) {
    return broken('Dữ liệu JSON phải là một đối tượng {…}.')
  }
  return null
}
