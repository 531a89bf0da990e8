'use client'
import type { ReactElement } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { AlarmCard } from './AlarmCard.tsx'
import { EmergencyForm } from './EmergencyForm.tsx'
import { useAlarms } from './useAlarms.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

/** Raises, confirms and takes back emergencies, and looks whether readers see them. */
export function Emergency({ settings }: { readonly settings: ViewSettings }): ReactElement {
  const say = useSay()
  const { alarms, load } = useAlarms(settings)
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
      {alarms.map((alarm) => (
        <AlarmCard key={alarm.id} alarm={alarm} settings={settings} load={load} />
      ))}
    </>
  )
}
