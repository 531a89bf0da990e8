'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { ConflictTable, type ShownConflict } from './ConflictTable.tsx'
import { Panel } from './Panel.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'

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
  const [found, setFound] = useState<readonly ShownConflict[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const noTimes = say(
    'Điền giờ bắt đầu để biết có trùng với chiến dịch nào không.',
    'Fill in when it starts to learn whom it meets.',
  )
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const { name, kind, priority, weight, windows, targeting } = getData() as FormData
      if (!hasStart(windows)) {
        setFound(null)
        setProblem(noTimes)
        return
      }
      const data = { name, kind, priority, weight, windows, targeting }
      void callApi<{ conflicts: ShownConflict[] }>('POST', `${api}/${campaigns}/conflicts`, {
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
  }, [signature, id, api, campaigns, getData, noTimes])

  return (
    <Panel>
      <section className="cb-card" aria-live="polite">
        <h2>{say('Trùng chỗ, trùng giờ', 'Same place, same time')}</h2>
        {problem && <p className="cb-soft">{problem}</p>}
        {found?.length === 0 && (
          <p>{say('Không trùng với chiến dịch nào đã duyệt.', 'It meets no approved campaign.')}</p>
        )}
        {found && found.length > 0 && <ConflictTable conflicts={found} />}
      </section>
    </Panel>
  )
}

/** A form without rows calls them 0. */
const hasStart = (windows: unknown): boolean =>
  Array.isArray(windows) &&
  windows.some((window) => Boolean((window as { readonly startsAt?: unknown }).startsAt))
