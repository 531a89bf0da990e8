'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { valueAt } from '../../../kit/fieldValue.ts'
import { FoundChoice } from './FoundChoice.tsx'
import { Panel } from './Panel.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'

type Props = {
  readonly creatives: string
  readonly messages: string
  readonly title: string
  /** The field that names the message that replaced one; empty for none. */
  readonly replacedBy: string
  readonly admin: string
  readonly api: string
}

/** A creative from an official message in two clicks: choose it, make it. */
export function MessageMaker(props: Props): ReactElement | null {
  const say = useSay()
  const { creatives, messages, title, replacedBy, admin, api } = props
  const { id } = useDocumentInfo()
  const [chosen, setChosen] = useState('')
  if (id === undefined) return null

  const make = async () => {
    const body = { campaign: id, message: idOf(chosen) }
    const answer = await callApi<{ id: number | string }>(
      'POST',
      `${api}/${creatives}/from-message`,
      body,
    )
    if (answer.ok) location.assign(`${admin}/collections/${creatives}/${answer.value.id}`)
    else toast.error(answer.message)
  }
  return (
    <Panel>
      <div className="cb-card cb-row">
        <FoundChoice
          label={say(
            'Làm nội dung từ thông điệp chính thức',
            'Make a creative from an official message',
          )}
          none={say('Chọn thông điệp…', 'Choose a message…')}
          address={`${api}/${messages}`}
          title={title}
          also={replacedBy ? [replacedBy] : []}
          nameOf={(message) => {
            const isReplaced = replacedBy !== '' && Boolean(valueAt(message, replacedBy))
            const since = isReplaced ? say(' – đã được thay thế', ' – replaced since') : ''
            return `${String(valueAt(message, title))}${since}`
          }}
          value={chosen}
          onChoose={setChosen}
        />
        <button type="button" disabled={chosen === ''} onClick={() => void make()}>
          {say('Tạo, giữ nguyên văn', 'Make it, word for word')}
        </button>
      </div>
    </Panel>
  )
}

/** Of a database that counts, a number. */
const idOf = (chosen: string): number | string =>
  /^\d{1,15}$/.test(chosen) ? Number(chosen) : chosen
