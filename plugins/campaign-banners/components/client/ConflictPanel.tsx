'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { Conflict } from '../../core/conflicts.ts'
import { callApi } from './callApi.ts'
import { Panel } from './Panel.tsx'

type Shown = Conflict & {
  readonly placementLabel: string
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
        <h2>Trùng chỗ, trùng giờ</h2>
        {problem && <p className="cb-soft">{problem}</p>}
        {found?.length === 0 && <p>Không trùng với chiến dịch nào đã duyệt.</p>}
        {found && found.length > 0 && (
          <table>
            <thead>
              <tr>
                <th>Vị trí</th>
                <th>Chiến dịch kia</th>
                <th>Kết quả</th>
                <th>Khi nào</th>
              </tr>
            </thead>
            <tbody>
              {found.map((conflict) => (
                <tr key={`${conflict.placement} ${conflict.other.id}`}>
                  <td>{conflict.placementLabel}</td>
                  <td>{conflict.other.name}</td>
                  <td>{outcomeText(conflict)}</td>
                  <td>
                    {conflict.when.map((at) => (
                      <div key={at}>{at}</div>
                    ))}
                    {conflict.more > 0 && <div>… và {conflict.more} lần nữa</div>}
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
  emergency: 'thông báo khẩn đứng trước mọi chiến dịch',
  priority: 'mức ưu tiên cao hơn',
  house: 'nội dung của báo luôn nhường chỗ',
} as const

function outcomeText({ outcome, other }: Conflict): string {
  switch (outcome.result) {
    case 'refused':
      return 'Không lưu được: mỗi lúc chỉ một thông báo khẩn. Hãy đổi giờ hoặc gỡ thông báo kia.'
    case 'shares':
      return `Chia trang theo tỷ trọng: chiến dịch này ${Math.round(outcome.share * 100)}%.`
    case 'wins':
      return `Chiến dịch này được chỗ (${reasons[outcome.by]}).`
    case 'loses':
      return `“${other.name}” được chỗ (${reasons[outcome.by]}).`
  }
}
