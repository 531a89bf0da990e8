import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'

/** A request's body as the schema has it. @throws 400 with what is wrong, in words for people. */
export async function jsonBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  let body: unknown
  try {
    body = await req.json?.()
  } catch {
    throw new APIError('Dữ liệu gửi lên không phải JSON.', 400, null, true)
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new APIError(`Dữ liệu gửi lên thiếu hoặc sai: ${where || 'nội dung'}.`, 400, null, true)
}
