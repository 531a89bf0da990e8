import type { Payload } from 'payload'
import { localHour } from '../core/localTime.ts'
import { queueRollUp } from '../jobs/rollUpCounts.ts'
import type { ResolvedOptions } from '../options.ts'
import { forgetSeen } from './seenRows.ts'

export type Housekeeping = {
  /** To be called as often as something is counted: the tables grow by nothing else. */
  tidy(): void
}

type Tidying = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  /** How long a mark may still come again. */
  readonly windowMs: number
}

/** Keeps the tables of the counting small: old marks go each hour, old hours become days each day. */
export function createHousekeeping({ payload, options, windowMs }: Tidying): Housekeeping {
  const { now, zone } = options
  let hour = ''
  let day = ''
  const doing = (what: string, work: Promise<void>): void => {
    work.catch((err: unknown) => {
      payload.logger.error({ err, msg: `campaign-banners: ${what}` })
    })
  }
  return {
    tidy() {
      const local = localHour(now(), zone)
      const thisHour = `${local.day} ${local.hour}`
      if (thisHour === hour) return
      hour = thisHour
      doing('old marks were not taken away', forgetSeen({ payload, options }, now() - windowMs))
      if (local.day === day) return
      day = local.day
      doing('adding up old days was not queued', queueRollUp(payload))
    },
  }
}
