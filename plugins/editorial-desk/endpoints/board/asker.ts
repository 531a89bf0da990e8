import type { PayloadRequest } from 'payload'
import type { DeskFound, DeskSection } from '../../core/board/line.ts'
import { todayAndTomorrow } from '../../core/time/clock.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'
import { waitingSchedules, type WaitingSchedule } from '../../store/schedules/waitingSchedules.ts'

/** What some questions found, by the parts of the page to which it belongs. */
export type Finds = Partial<Record<DeskSection, DeskFound>>

/** Who looks at her page and when, and what all questions of one look have in common. */
export type Asker = {
  readonly options: ResolvedOptions
  readonly req: PayloadRequest & { user: NonNullable<PayloadRequest['user']> }
  readonly now: number
  /** The end of tomorrow by the newsroom's clock. */
  readonly until: number
  /** Lines of one part. */
  readonly limit: number
  readonly wants: (section: DeskSection) => boolean
  /** The schedules that wait, of all publications: asked once. */
  readonly schedules: readonly WaitingSchedule[]
}

type Look = Pick<Asker, 'options' | 'req' | 'now' | 'wants'>

export async function askerOf({ options, req, now, wants }: Look): Promise<Asker> {
  const { until } = todayAndTomorrow(now, options.clock)
  const schedules = await waitingSchedules({}, req)
  const { limit } = options.desk
  return { options, req, now, wants, until, limit, schedules }
}
