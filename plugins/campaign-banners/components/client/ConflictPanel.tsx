'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { Conflict } from '../../core/conflicts.ts'
import { callApi } from './callApi.ts'
import { Panel } from './Panel.tsx'
import { type Say, useSay } from './useSay.ts'

type Shown = Conflict & {
  readonly placementLabel: { readonly vi: string; readonly en: string }
  readonly when: readonly string[]
  readonly more: number
}
type FormData = Readonly<
  Record<'name' | 'kind' | 'priority' | 'weight' | 'windows' | 'targeting', unknown>
>
type Props = { readonly campaigns: string; readonly api: string }

/** Typing goes on for a moment before it is worth asking. */
const settleMs = 600
const watched = /^(kind|priority|weight|windows|targeting)/

/** Before saving: which campaigns want the same place, page and minute, and who wins. */
export function ConflictPanel({ campaigns, api }: Props): ReactElement {
  const say = useSay()
  const { id } = useDocumentInfo()
  const { getData } = useForm()
  const signature = useFormFields(([fields]) =>
    JSON.stringify(
      Object.entries(fields).flatMap(([path, field]) =>
        watched.test(path) ? [[path, field.value]] : [],
      ),
    ),
  )
  const [found, setFound] = useState<readonly Shown[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const { name, kind, priority, weight, windows, targeting } = getData() as FormData
      const data = { name, kind, priority, weight, windows: windows ?? [], targeting }
      void callApi<{ conflicts: Shown[] }>('POST', `${api}/${campaigns}/conflicts`, {
        id: id ?? null,
        data,
      }).then((answer) => {
        if (!isCurrent) return
        setFound(answer.ok ? answer.value.conflicts : null)
        setProblem(answer.ok ? null : answer.message)
      })
    }, settleMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [signature, id, api, campaigns, getData])

  return (
    <Panel>
      <section className="cb-card" aria-live="polite">
        <h2>{say('Trùng chỗ, trùng giờ', 'Same place, same time')}</h2>
        {problem && <p className="cb-soft">{problem}</p>}
        {found?.length === 0 && (
          <p>{say('Không trùng với chiến dịch nào đã duyệt.', 'It meets no approved campaign.')}</p>
        )}
        {found && found.length > 0 && (
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
              {found.map((conflict) => (
                <tr key={`${conflict.placement} ${conflict.other.id}`}>
                  <td>{say(conflict.placementLabel.vi, conflict.placementLabel.en)}</td>
                  <td>{conflict.other.name}</td>
                  <td>{outcomeText(conflict, say)}</td>
                  <td>
                    {conflict.when.map((at) => (
                      <div key={at}>{at}</div>
                    ))}
                    {conflict.more > 0 && (
                      <div>
                        {say(`… và ${conflict.more} lần nữa`, `… and ${conflict.more} more`)}
                      </div>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </Panel>
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
