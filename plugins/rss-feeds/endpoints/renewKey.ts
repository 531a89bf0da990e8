import type { Access, CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { renewKey } from '../collections/keepKeys.ts'
import { isAdmitted, json, refusals } from './answers.ts'

const dayMs = 86_400_000
/** Long enough for a partner's next working week. */
const defaultDays = 7
const maxDays = 365

/**
 * `POST /api/feeds/<id>/renew-key` with `{ "oldKeyUntil": "2026-05-01T00:00:00Z" }`: another key for
 * a partner's feed. The old one opens it until then; with `null` no longer, without a word 7 days.
 */
export const renewKeyEndpoint = (slug: string, access: Access): Omit<Endpoint, 'root'> => ({
  path: '/:id/renew-key',
  method: 'post',
  async handler(req) {
    if (!req.user) return refusals.anonymous()
    if (!(await isAdmitted(access, req))) return refusals.forbidden()
    const oldKeyUntil = await untilIn(req, Date.now())
    if (oldKeyUntil === undefined) return wrongInstant()
    const named = { collection: slug as CollectionSlug, id: req.routeParams?.['id'] as string }
    const options = { ...named, depth: 0, overrideAccess: false, req } as const
    const found = await req.payload.findByID({ ...options, disableErrors: true })
    if (!found) return refusals.missing()
    renewKey(req, { id: found.id, oldKeyUntil })
    const feed = (await req.payload.update({ ...options, data: {} })) as unknown as {
      accessKey: string
    }
    return json({ accessKey: feed.accessKey, previousKeyUntil: oldKeyUntil })
  },
})

/** ISO 8601 in UTC; null for at once, undefined for what cannot be read. */
async function untilIn(req: PayloadRequest, now: number): Promise<string | null | undefined> {
  const value = await oldKeyUntilIn(req)
  if (value === null) return null
  if (value === undefined) return new Date(now + defaultDays * dayMs).toISOString()
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value))
    return undefined
  const instant = Date.parse(value)
  const isRight = instant > now && instant <= now + maxDays * dayMs
  return isRight ? new Date(instant).toISOString() : undefined
}

/** What stands in the body; a body of another shape is as wrong as another instant. */
async function oldKeyUntilIn(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return undefined
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null
      ? (body as { oldKeyUntil?: unknown }).oldKeyUntil
      : false
  } catch {
    return false
  }
}

const wrongInstant = (): Response =>
  json(
    {
      errors: [
        {
          message: `Thời điểm khóa cũ hết dùng phải ở phía trước, trong vòng ${maxDays} ngày, viết như 2026-05-01T00:00:00Z; hoặc null để bỏ khóa cũ ngay.`,
        },
      ],
    },
    400,
  )
