import type { Endpoint } from 'payload'
import { refusal } from '../../../kit/refusal.ts'
import type { DeskSection } from '../../core/board/line.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'
import { readBoard } from './readBoard.ts'
import { waitingPath } from './waitingPath.ts'

const counted = ['waits', 'returned', 'failed'] as const satisfies readonly DeskSection[]

/** How much lies before somebody, for the menu. */
export type Waiting = Readonly<Record<(typeof counted)[number], number>>

/** `GET /editorial-desk/waiting`: what waits for who asks, came back to her, and came to nothing. */
export const waitingEndpoint = (options: ResolvedOptions): Endpoint => ({
  path: waitingPath,
  method: 'get',
  handler: async (req) => {
    if (!req.user || !options.staff({ req })) throw refusal(req, 403, notStaff)
    const parts = await readBoard({ options, req, now: Date.now(), sections: counted })
    const totals = new Map(parts.map(({ name, total }) => [name, total]))
    const waiting = Object.fromEntries(counted.map((name) => [name, totals.get(name) ?? 0]))
    return Response.json(waiting, { headers: { 'cache-control': 'no-store' } })
  },
})

const notStaff = {
  vi: 'Chỉ người của tòa soạn xem được việc đang chờ. Hãy đăng nhập.',
  en: 'Only the newsroom sees what waits. Sign in.',
}
