'use client'
import type { ReactElement } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import { saidTime } from '../../core/schedules/typedTime.ts'
import type { Desk } from '../../endpoints/desk/deskEndpoint.ts'
import { useClock } from '../useClock.ts'
import { scheduleLabels } from './scheduleLabels.ts'
import { askDeskAgain } from './useDesk.ts'

type Props = {
  readonly desk: Desk
  readonly address: string
  readonly onProblem: (message: string) => void
}

/** What is going to happen to the piece by itself, and who ordered it. */
export function ScheduleList({ desk, address, onProblem }: Props): ReactElement | null {
  const say = useSay()
  const clock = useClock()
  if (desk.schedules.length === 0) return null
  const cancel = async (id: number | string) => {
    const answer = await callApi('DELETE', `${address}/schedules/${id}`)
    if (!answer.ok) onProblem(answer.message)
    askDeskAgain()
  }
  return (
    <ul>
      {desk.schedules.map(({ id, type, at, orderedBy }) => {
        const when = saidTime(at === null ? Date.now() : Date.parse(at), clock)
        const by = orderedBy === null ? '' : ` · ${orderedBy}`
        const { vi, en } = scheduleLabels[type]
        return (
          <li key={id}>
            <span className="ed-row">
              {say(`${vi} lúc ${when.vi}`, `${en} at ${when.en}`)}
              {by}
              {desk.publish === 'no' ? null : (
                <button type="button" onClick={() => void cancel(id)}>
                  {say('Bỏ lịch', 'Cancel schedule')}
                </button>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
