import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refusal } from '../refusal.ts'

/** A request's body as the schema has it. @throws 400 with what is wrong, in words for people. */
export async function jsonBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  let body: unknown
  try {
    body = await req.json?.()
  } catch {
    throw refusal(req, 400, {
      vi: 'Dữ liệu gửi lên không phải JSON.',
      en: 'What was sent is not JSON.',
    })
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw refusal(req, 400, {
    vi: `Dữ liệu gửi lên thiếu hoặc sai: ${where || 'nội dung'}.`,
    en: `Missing or wrong in what was sent: ${where || 'the body'}.`,
  })
}
