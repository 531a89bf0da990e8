import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { takeTurn } from '../hooks/takeTurn.ts'
import { sendEmergency } from '../hooks/sendEmergency.ts'
import type { ResolvedOptions } from '../options.ts'
import { refusal, type Words } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { inTransaction } from '../../kit/transactions/inTransaction.ts'
import { readConfirmation } from './readConfirmation.ts'

const seen = z.object({ digest: z.string() })

const notSeen: Words = {
  vi: 'Hãy xem bạn đọc sẽ thấy gì rồi mới xác nhận: gửi kèm “digest” của bản đã xem.',
  en: 'Look at what readers will see, then confirm: send the “digest” of what was looked at.',
}
const changed: Words = {
  vi: 'Thông báo vừa được sửa sau khi bạn mở. Chưa phát gì cả. Hãy xem lại bản mới rồi xác nhận.',
  en: 'It was changed after you opened it. Nothing went out. Look at it again, then confirm.',
}
const own: Words = {
  vi: 'Người soạn không tự xác nhận được. Hãy nhờ người thứ hai, chưa sửa thông báo này, bấm xác nhận.',
  en: 'Who wrote a part of it cannot confirm it. Ask a second person, who changed nothing of it.',
}
const notSubmitted: Words = {
  vi: 'Chưa ai gửi thông báo này đi xác nhận. Hãy bấm “Gửi người thứ hai xác nhận”; người khác sẽ xác nhận.',
  en: 'Nobody has asked for this to go out. Send it to a second person, who confirms it.',
}
const isOut: Words = {
  vi: 'Thông báo này đang phát rồi.',
  en: 'This emergency is out already.',
}

/**
 * `GET /:id/confirm`: what readers would see, and the digest of it.
 * `POST /:id/confirm`: the second person's word for the digest, and for nothing else.
 */
export const confirmEndpoints = (options: ResolvedOptions): Endpoint[] => [
  guarded(options, {
    method: 'get',
    path: '/:id/confirm',
    may: 'manages',
    handler: async (req) => {
      const { confirmation, problem } = await look(options, req)
      return Response.json({ ...confirmation, problem: problem && problem.words })
    },
  }),
  guarded(options, {
    method: 'post',
    path: '/:id/confirm',
    may: 'approves',
    handler: async (req) => {
      // Within one transaction that has its turn, so that what is compared is what goes out.
      const digest = await digestIn(req)
      const id = await inTransaction(req, async () => {
        await takeTurn(
          `${options.slugs.campaigns}:${String(req.routeParams?.['id'])}`,
          options,
          req,
        )
        const { row, confirmation, problem } = await look(options, req)
        if (problem) throw refusal(req, problem.status, problem.words)
        if (digest === null) throw refusal(req, 400, notSeen)
        if (digest !== confirmation.digest) throw refusal(req, 409, changed)
        await sendEmergency(row.id, options, req)
        return row.id
      })
      return Response.json({ id, state: 'live' })
    },
  }),
]

/** Before the transaction, which may be done again: a body is read once. */
async function digestIn(req: PayloadRequest): Promise<string | null> {
  const body: unknown = req.json ? await req.json().catch(() => null) : null
  return seen.safeParse(body).data?.digest ?? null
}

type Problem = { readonly status: 403 | 409; readonly words: Words }

/** The emergency, and why who asks may not send it as it is. */
async function look(options: ResolvedOptions, req: PayloadRequest) {
  const found = await readConfirmation(String(req.routeParams?.['id']), options, req)
  if (!found) {
    throw refusal(req, 404, {
      vi: 'Không có thông báo khẩn này.',
      en: 'There is no such emergency.',
    })
  }
  const { row, makers } = found
  const { needsSecondPerson } = options.emergency
  const isOwn = makers.some((id) => String(id) === String(req.user?.id))
  const problem = (): Problem | null => {
    if (row._status === 'published') return { status: 409, words: isOut }
    if (!needsSecondPerson) return null
    if (isOwn) return { status: 403, words: own }
    const isAsked = row.reviewState === 'submitted' && makers.length > 0
    return isAsked ? null : { status: 409, words: notSubmitted }
  }
  return { ...found, problem: problem() }
}
