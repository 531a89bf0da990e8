'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from './callApi.ts'
import { EmergencyForm } from './EmergencyForm.tsx'
import { SelfCheck } from './SelfCheck.tsx'
import { shortTime } from './zoneTime.ts'
import { useSay } from './useSay.ts'

type Alarm = {
  readonly id: number | string
  readonly name: string
  readonly _status: 'draft' | 'published'
  readonly lastEndsAt: string | null
}

/** Raises, confirms and takes back emergencies, and looks whether readers see them. */
export function Emergency({ settings }: { readonly settings: ViewSettings }): ReactElement {
  const say = useSay()
  const { api, campaigns, timeZone } = settings
  const [alarms, setAlarms] = useState<readonly Alarm[]>([])
  const load = useCallback(async () => {
    const now = encodeURIComponent(new Date().toISOString())
    const address = `${api}/${campaigns}?draft=true&depth=0&limit=20&where[kind][equals]=emergency&where[lastEndsAt][greater_than]=${now}`
    const answer = await callApi<{ docs: Alarm[] }>('GET', address)
    if (answer.ok) setAlarms(answer.value.docs)
  }, [api, campaigns])
  useEffect(() => {
    void load()
  }, [load])

  const act = async (method: 'POST' | 'PATCH', path: string, body: unknown, done: string) => {
    const answer = await callApi(method, `${api}/${campaigns}/${path}`, body)
    if (answer.ok) toast.success(done)
    else toast.error(answer.message)
    await load()
  }
  return (
    <>
      <h1>{say('Thông báo khẩn', 'Emergency')}</h1>
      {settings.canRaise ? (
        <EmergencyForm settings={settings} onRaised={() => void load()} />
      ) : (
        <p>
          {say(
            'Chỉ tổng biên tập phát được thông báo khẩn. Người duyệt xác nhận ở dưới.',
            'Only the editor-in-chief raises an emergency. Approvers confirm below.',
          )}
        </p>
      )}
      <h2>{say('Đang phát và chờ xác nhận', 'Out, and waiting')}</h2>
      {alarms.length === 0 && <p>{say('Không có thông báo khẩn nào.', 'There is none.')}</p>}
      {alarms.map(({ id, name, _status, lastEndsAt }) => (
        <section className="cb-card cb" key={id} aria-label={name}>
          <div className="cb-row">
            <strong>{name}</strong>
            <span className={`cb-badge ${_status === 'published' ? 'cb-urgent' : ''}`}>
              {_status === 'published'
                ? say('Đang phát', 'Out')
                : say('Chờ người thứ hai xác nhận', 'Waits for a second person')}
            </span>
            {lastEndsAt && (
              <span>
                {say('tự gỡ lúc', 'goes at')} {shortTime(Date.parse(lastEndsAt), timeZone)}
              </span>
            )}
          </div>
          <div className="cb-row">
            {_status === 'draft' && settings.canApprove && (
              <button
                type="button"
                className="cb-strong"
                onClick={() =>
                  void act(
                    'POST',
                    `${id}/confirm`,
                    undefined,
                    say('Đã phát trên mọi trang.', 'It is out, on every page.'),
                  )
                }
              >
                {say('Xác nhận và phát', 'Confirm and send out')}
              </button>
            )}
            {_status === 'published' && (
              <button
                type="button"
                onClick={() =>
                  void act('PATCH', String(id), { _status: 'draft' }, say('Đã gỡ.', 'Taken back.'))
                }
              >
                {say('Gỡ ngay', 'Take back now')}
              </button>
            )}
            <a className="cb-link" href={`${settings.admin}/collections/${campaigns}/${id}`}>
              {say('Mở', 'Open')}
            </a>
          </div>
          <SelfCheck id={id} settings={settings} />
        </section>
      ))}
    </>
  )
}
