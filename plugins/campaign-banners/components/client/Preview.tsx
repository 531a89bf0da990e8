'use client'
import { type ReactElement, useEffect, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { CampaignChoice } from './CampaignChoice.tsx'
import { WhenField } from './WhenField.tsx'
import { shortTime } from '../../../kit/admin/zoneTime.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

const widths = [375, 768, 1280] as const

/** Any page as of any instant and width, with one campaign as it was last saved. */
export function Preview({ settings }: { readonly settings: ViewSettings }): ReactElement {
  const say = useSay()
  const { api, campaigns, timeZone } = settings
  const [path, setPath] = useState('/')
  const [instant, setInstant] = useState(() => Date.now())
  const [campaign, setCampaign] = useState(settings.campaign ?? '')
  const [width, setWidth] = useState<number>(1280)
  // On a phone the wide page would show its corner.
  useEffect(() => {
    if (matchMedia('(max-width: 767px)').matches) setWidth(375)
  }, [])
  const query = new URLSearchParams({
    path: path.startsWith('/') ? path : `/${path}`,
    at: Number.isNaN(instant) ? '' : new Date(instant).toISOString(),
    ...(campaign ? { campaign } : {}),
  })
  const when = Number.isNaN(instant) ? '' : shortTime(instant, timeZone)
  return (
    <>
      <h1>{say('Xem trước trang', 'Preview a page')}</h1>
      <div className="cb-row">
        <label>
          {say('Trang', 'Page')}
          <input value={path} onChange={({ target }) => setPath(target.value)} />
        </label>
        <WhenField
          label={say('Vào lúc', 'At')}
          initial={instant}
          timeZone={timeZone}
          onChange={setInstant}
        />
        <CampaignChoice
          label={say('Kèm bản nháp của chiến dịch', 'With the draft of the campaign')}
          none={say('Chỉ những gì đã duyệt', 'Only what is approved')}
          address={`${api}/${campaigns}`}
          value={campaign}
          onChoose={setCampaign}
        />
        <div className="cb-row" role="group" aria-label={say('Độ rộng màn hình', 'Screen width')}>
          {widths.map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === width}
              onClick={() => setWidth(value)}
            >
              {value} px
            </button>
          ))}
        </div>
      </div>
      <div
        className="cb-frame"
        // Wider than the screen it is scrolled, by the keyboard too.
        tabIndex={0}
        role="group"
        aria-label={say('Trang xem trước', 'The page')}
      >
        <iframe
          title={say(`Trang ${path} ${when}`, `Page ${path} ${when}`)}
          src={`${api}/${campaigns}/preview?${query.toString()}`}
          style={{ width: `${width}px` }}
        />
      </div>
    </>
  )
}
