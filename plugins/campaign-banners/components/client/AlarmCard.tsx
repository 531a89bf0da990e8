'use client'
import { toast } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from '../../../kit/admin/callApi.ts'
import { ConfirmPanel } from './ConfirmPanel.tsx'
import { SelfCheck } from './SelfCheck.tsx'
import type { Alarm } from './useAlarms.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import { shortTime } from '../../../kit/admin/zoneTime.ts'

type Props = {
  readonly alarm: Alarm
  readonly settings: ViewSettings
  readonly load: () => Promise<void>
}

/** One emergency: what is out goes by one press, what waits is looked at and confirmed. */
export function AlarmCard({ alarm, settings, load }: Props): ReactElement {
  const say = useSay()
  const { id, name, lastEndsAt, isLive, isDraft, isSubmitted } = alarm
  const { api, admin, campaigns, timeZone, canApprove, canRaise } = settings
  const save = async (query: string, body: object, done: string) => {
    const answer = await callApi('PATCH', `${api}/${campaigns}/${id}${query}`, body)
    if (answer.ok) toast.success(done)
    else toast.error(answer.message)
    await load()
  }
  const mayWrite = canApprove || canRaise
  const sent = say('Đã gửi người thứ hai.', 'Sent to a second person.')
  return (
    <section className="cb-card cb" aria-label={name}>
      <div className="cb-row">
        <strong>{name}</strong>
        {isLive && <span className="cb-badge cb-urgent">{say('Đang phát', 'Out')}</span>}
        {isDraft && (
          <span className="cb-badge">
            {isSubmitted
              ? say('Chờ người thứ hai xác nhận', 'Waits for a second person')
              : say('Bản nháp, chưa gửi xác nhận', 'A draft that nobody has sent')}
          </span>
        )}
        {lastEndsAt && (
          <span>
            {say('tự gỡ lúc', 'goes at')} {shortTime(Date.parse(lastEndsAt), timeZone)}
          </span>
        )}
      </div>
      {isDraft && isSubmitted && (
        <ConfirmPanel id={id} settings={settings} onDone={() => void load()} />
      )}
      <div className="cb-row">
        {isDraft && !isSubmitted && mayWrite && (
          <button
            type="button"
            onClick={() => void save('?draft=true', { reviewState: 'submitted' }, sent)}
          >
            {say('Gửi người thứ hai xác nhận lại', 'Send to a second person again')}
          </button>
        )}
        {isLive && mayWrite && (
          <button
            type="button"
            onClick={() => void save('', { _status: 'draft' }, say('Đã gỡ.', 'Taken back.'))}
          >
            {say('Gỡ ngay', 'Take back now')}
          </button>
        )}
        <a className="cb-link" href={`${admin}/collections/${campaigns}/${id}`}>
          {say('Mở', 'Open')}
        </a>
      </div>
      <SelfCheck id={id} settings={settings} />
    </section>
  )
}
