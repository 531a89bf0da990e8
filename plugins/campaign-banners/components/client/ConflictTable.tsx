'use client'
import type { ReactElement } from 'react'
import type { Conflict } from '../../core/conflicts.ts'
import { type Say, useSay } from '../../../kit/admin/useSay.ts'

export type ShownConflict = Conflict & {
  readonly placementLabel: { readonly vi: string; readonly en: string }
  readonly when: readonly string[]
  readonly more: number
}

/** Which campaigns want the same place, page and minute, and who wins why. */
export function ConflictTable({
  conflicts,
}: {
  readonly conflicts: readonly ShownConflict[]
}): ReactElement {
  const say = useSay()
  return (
    <div className="cb-scroll">
      <table>
        <thead>
          <tr>
            <th>{say('Vị trí', 'Place')}</th>
            <th>{say('Chiến dịch kia', 'The other')}</th>
            <th>{say('Kết quả', 'Outcome')}</th>
            <th>{say('Khi nào', 'When')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict) => (
            <tr key={`${conflict.placement} ${conflict.other.id}`}>
              <td>{say(conflict.placementLabel.vi, conflict.placementLabel.en)}</td>
              <td>{conflict.other.name}</td>
              <td>{outcomeText(conflict, say)}</td>
              <td>
                {conflict.when.map((at) => (
                  <div key={at}>{at}</div>
                ))}
                {conflict.more > 0 && (
                  <div>{say(`… và ${conflict.more} lần nữa`, `… and ${conflict.more} more`)}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const reasons = {
  emergency: {
    vi: 'thông báo khẩn đứng trước mọi chiến dịch',
    en: 'emergencies go before everything',
  },
  priority: { vi: 'mức ưu tiên cao hơn', en: 'the higher priority class' },
  house: { vi: 'nội dung của báo luôn nhường chỗ', en: 'house campaigns give way' },
} as const

function outcomeText({ outcome, other }: Conflict, say: Say): string {
  switch (outcome.result) {
    case 'refused':
      return say(
        'Không lưu được: mỗi lúc chỉ một thông báo khẩn. Hãy đổi giờ hoặc gỡ thông báo kia.',
        'Refused: one emergency at a time. Change the times or take the other back.',
      )
    case 'shares':
      return say(
        `Chia trang theo tỷ trọng: chiến dịch này ${Math.round(outcome.share * 100)}%.`,
        `Pages are shared by weight: ${Math.round(outcome.share * 100)}% for this one.`,
      )
    case 'wins':
      return say(
        `Chiến dịch này được chỗ (${reasons[outcome.by].vi}).`,
        `This one gets the place (${reasons[outcome.by].en}).`,
      )
    case 'loses':
      return say(
        `“${other.name}” được chỗ (${reasons[outcome.by].vi}).`,
        `“${other.name}” gets the place (${reasons[outcome.by].en}).`,
      )
  }
}
