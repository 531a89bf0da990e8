'use client'
import type { ReactElement } from 'react'
import type { Pace } from '../../core/pace.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

const outlooks: Readonly<
  Record<Pace['outlook'], { readonly vi: string; readonly en: string; readonly look: string }>
> = {
  reached: { vi: 'Đã đạt', en: 'Reached', look: 'cb-live' },
  'on-course': { vi: 'Đúng nhịp', en: 'On course', look: 'cb-live' },
  behind: { vi: 'Chậm nhịp', en: 'Behind', look: 'cb-conflict' },
  missed: { vi: 'Không đạt', en: 'Missed', look: 'cb-conflict' },
  unknown: { vi: 'Chưa biết', en: 'Not known yet', look: '' },
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** How a campaign stands against its goal, and how it would end if it went on like this. */
export function GoalCard({ pace }: { readonly pace: Pace }): ReactElement {
  const say = useSay()
  const { goal, reachedShare, elapsedShare, expectedAtEnd, outlook } = pace
  const { vi, en, look } = outlooks[outlook]
  return (
    <div className="cb-card">
      <div className="cb-soft">
        <label>
          {say(
            `Chỉ tiêu ${goal.toLocaleString('vi')} lượt xem được`,
            `Goal of ${goal.toLocaleString('en')} viewable impressions`,
          )}
          <progress value={Math.min(1, reachedShare)} max={1} />
        </label>
      </div>
      <strong>{percent(reachedShare)}</strong>{' '}
      <span className={`cb-badge ${look}`}>{say(vi, en)}</span>
      {elapsedShare !== null && (
        <div>
          {say(
            `Đã chạy ${percent(elapsedShare)} thời gian`,
            `${percent(elapsedShare)} of its time is over`,
          )}
        </div>
      )}
      {expectedAtEnd !== null && outlook !== 'missed' && (
        <div>
          {say(
            `Theo nhịp này, kết thúc ở ${expectedAtEnd.toLocaleString('vi')}`,
            `At this pace it ends at ${expectedAtEnd.toLocaleString('en')}`,
          )}
        </div>
      )}
    </div>
  )
}
