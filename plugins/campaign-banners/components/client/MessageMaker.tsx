'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { valueAt } from '../../../kit/fieldValue.ts'
import { Panel } from './Panel.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'

type Message = { readonly id: number | string; readonly [field: string]: unknown }
type Props = {
  readonly creatives: string
  readonly messages: string
  readonly title: string
  /** The field that names the message that replaced one; empty for none. */
  readonly replacedBy: string
  readonly admin: string
  readonly api: string
}

/** A field of a group as Payload's API reads it: `select[meta][title]`. */
const selected = (path: string): string => path && `&select[${path.replaceAll('.', '][')}]=true`

/** A creative from an official message in two clicks: choose it, make it. */
export function MessageMaker(props: Props): ReactElement | null {
  const say = useSay()
  const { creatives, messages, title, replacedBy, admin, api } = props
  const { id } = useDocumentInfo()
  const [found, setFound] = useState<readonly Message[]>([])
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    if (id === undefined) return
    const address = `${api}/${messages}?limit=50&depth=0&sort=-updatedAt${selected(title)}${selected(replacedBy)}`
    void callApi<{ docs: Message[] }>('GET', address).then((answer) => {
      if (answer.ok) setFound(answer.value.docs)
    })
  }, [id, api, messages, title, replacedBy])
  if (id === undefined) return null

  const make = async () => {
    const message = found.find((one) => String(one.id) === chosen)
    if (!message) return
    const body = { campaign: id, message: message.id }
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
        <label>
          {say('Làm nội dung từ thông điệp chính thức', 'Make a creative from an official message')}
          <select
            value={chosen}
            onChange={({ target }) => {
              setChosen(target.value)
            }}
          >
            <option value="">{say('Chọn thông điệp…', 'Choose a message…')}</option>
            {found.map((message) => (
              <option key={message.id} value={String(message.id)}>
                {String(valueAt(message, title))}
                {replacedBy && valueAt(message, replacedBy)
                  ? say(' – đã được thay thế', ' – replaced since')
                  : ''}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={chosen === ''} onClick={() => void make()}>
          {say('Tạo, giữ nguyên văn', 'Make it, word for word')}
        </button>
      </div>
    </Panel>
  )
}
