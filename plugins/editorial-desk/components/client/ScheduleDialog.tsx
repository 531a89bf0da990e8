'use client'
import { type ReactElement, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { ScheduleType } from '../../core/schedules/schedulable.ts'
import { saidTime, typedInstant, typedTimeOf } from '../../core/schedules/typedTime.ts'
import type { Clock } from '../../core/time/clock.ts'
import { useClock } from '../useClock.ts'
import { Dialog } from './Dialog.tsx'
import { scheduleLabels } from './scheduleLabels.ts'

type Props = {
  /** What makes sense, the likeliest first. */
  readonly types: readonly ScheduleType[]
  readonly address: string
  readonly onDone: () => void
  readonly onClose: () => void
}

const hourMs = 60 * 60 * 1000

/** Sets the hour of a publication or withdrawal, and says in words what will happen. */
export function ScheduleDialog({ types, address, onDone, onClose }: Props): ReactElement {
  const say = useSay()
  const clock = useClock()
  const [type, setType] = useState<ScheduleType>(types[0] ?? 'publish')
  const [time, setTime] = useState(() => typedTimeOf(nextFullHour(Date.now()), clock))
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const at = typedInstant(time, clock)
  const send = async () => {
    setIsSending(true)
    const answer = await callApi('POST', `${address}/schedules`, { type, ...time })
    setIsSending(false)
    if (answer.ok) onDone()
    else setProblem(answer.message)
  }
  const { vi, en } = foretold(type, at, clock)
  return (
    <Dialog title={say('Hẹn giờ', 'Schedule')} onClose={onClose} onSubmit={() => void send()}>
      <fieldset>
        {types.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="schedule-type"
              checked={one === type}
              onChange={() => {
                setType(one)
              }}
            />
            {say(scheduleLabels[one].vi, scheduleLabels[one].en)}
          </label>
        ))}
      </fieldset>
      <label>
        {say('Ngày (ngày/tháng/năm)', 'Day (day/month/year)')}
        <input
          name="schedule-day"
          inputMode="numeric"
          autoComplete="off"
          required
          value={time.day}
          onChange={({ target }) => {
            setTime({ ...time, day: target.value })
          }}
        />
      </label>
      <label>
        {say(
          `Giờ, 24 tiếng, theo ${clock.said.vi} (ví dụ 06:00)`,
          `Hour of 24, in ${clock.said.en} (such as 06:00)`,
        )}
        <input
          name="schedule-hour"
          autoComplete="off"
          required
          value={time.hour}
          onChange={({ target }) => {
            setTime({ ...time, hour: target.value })
          }}
        />
      </label>
      <p role="status">{say(vi, en)}</p>
      {problem === null ? null : (
        <p role="alert" className="ed-error">
          {problem}
        </p>
      )}
      <div className="ed-row">
        <button type="submit" className="ed-strong" disabled={isSending}>
          {say('Hẹn giờ', 'Schedule')}
        </button>
        <button type="button" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Dialog>
  )
}

const nextFullHour = (now: number): number => Math.floor(now / hourMs) * hourMs + hourMs

function foretold(type: ScheduleType, at: number | null, clock: Clock) {
  if (at === null) {
    return {
      vi: 'Chưa đọc được ngày giờ. Hãy nhập như 28/11/2026 và 06:00.',
      en: 'This is no time yet. Enter it as 28/11/2026 and 06:00.',
    }
  }
  const when = saidTime(at, clock)
  return type === 'publish'
    ? {
        vi: `Bản đang lưu sẽ được đăng lúc ${when.vi}. Sửa sau khi hẹn thì vẫn là bản nháp, không đi theo lịch này.`,
        en: `The version as saved now goes out at ${when.en}. What is changed after that stays a draft.`,
      }
    : {
        vi: `Bài sẽ bị gỡ lúc ${when.vi}. Từ giờ đó bạn đọc không mở được nữa.`,
        en: `It is withdrawn at ${when.en}. From then on readers cannot open it.`,
      }
}
