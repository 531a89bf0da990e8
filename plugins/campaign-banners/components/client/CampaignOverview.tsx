'use client'
import { toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { Panel } from './Panel.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'

type Props = { readonly campaigns: string; readonly admin: string; readonly api: string }

/** Over the form: what can be done with the campaign besides editing it. */
export function CampaignOverview({ campaigns, admin, api }: Props): ReactElement | null {
  const say = useSay()
  const { id } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields['kind']?.value)
  const [isBusy, setBusy] = useState(false)
  if (id === undefined) return null

  const act = async (path: string, done: (value: { id: number | string }) => void) => {
    setBusy(true)
    const answer = await callApi<{ id: number | string }>('POST', `${api}/${campaigns}/${path}`)
    setBusy(false)
    if (answer.ok) done(answer.value)
    else toast.error(answer.message)
  }
  return (
    <Panel>
      <div className="cb-row">
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            void act(`${id}/copy`, (copy) => {
              location.assign(`${admin}/collections/${campaigns}/${copy.id}`)
            })
          }
        >
          {say('Nhân bản chiến dịch', 'Copy this campaign')}
        </button>
        <a className="cb-link" href={`${admin}/${campaigns}-preview?campaign=${id}`}>
          {say('Xem trước trên trang', 'Preview on a page')}
        </a>
        <a className="cb-link" href={`${admin}/${campaigns}-report?campaign=${id}`}>
          {say('Báo cáo', 'Report')}
        </a>
        {kind === 'emergency' && (
          <a className="cb-link" href={`${admin}/${campaigns}-emergency`}>
            {say('Xem bạn đọc sẽ thấy gì, rồi xác nhận', 'See what readers will see, then confirm')}
          </a>
        )}
      </div>
    </Panel>
  )
}
