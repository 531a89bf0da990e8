'use client'
import { useState, type ReactElement } from 'react'
import { instantOfTyped, typedOf, type TypedWall } from '../../../kit/admin/typedWall.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

type Props = {
  readonly label: string
  /** Epoch milliseconds with which it begins. */
  readonly initial: number
  readonly timeZone: string
  /** NaN while it is none. */
  readonly onChange: (instant: number) => void
}

/**
 * An instant that is typed as a day and an hour of 24 by the newsroom's clock. A browser's own field goes by the
 * language of the computer, and one person reads 5 June where another means 6 May.
 */
export function WhenField({ label, initial, timeZone, onChange }: Props): ReactElement {
  const say = useSay()
  const [typed, setTyped] = useState(() => typedOf(initial, timeZone))
  const change = (next: TypedWall) => {
    setTyped(next)
    onChange(instantOfTyped(next, timeZone))
  }
  const isNone = Number.isNaN(instantOfTyped(typed, timeZone))
  return (
    <fieldset className="cb-when">
      <legend>{label}</legend>
      <label>
        {say('Ngày (ngày/tháng/năm)', 'Day (day/month/year)')}
        <input
          inputMode="numeric"
          autoComplete="off"
          required
          value={typed.day}
          onChange={({ target }) => {
            change({ ...typed, day: target.value })
          }}
        />
      </label>
      <label>
        {say('Giờ, 24 tiếng (ví dụ 06:00)', 'Hour of 24 (such as 06:00)')}
        <input
          autoComplete="off"
          required
          value={typed.hour}
          onChange={({ target }) => {
            change({ ...typed, hour: target.value })
          }}
        />
      </label>
      <span role="status">
        {isNone &&
          say(
            'Chưa đọc được ngày giờ. Hãy nhập như 28/11/2026 và 06:00.',
            'This is no time yet. Enter it as 28/11/2026 and 06:00.',
          )}
      </span>
    </fieldset>
  )
}
