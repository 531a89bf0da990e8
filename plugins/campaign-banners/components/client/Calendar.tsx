'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from './callApi.ts'
import { CampaignBar, type TimelineCampaign } from './CampaignBar.tsx'
import { fromField, shortTime, toField } from './zoneTime.ts'
import { useSay } from './useSay.ts'

type Label = { readonly vi: string; readonly en: string }
type Timeline = {
  readonly now: number
  readonly placements: readonly { readonly name: string; readonly label: Label }[]
  readonly campaigns: readonly TimelineCampaign[]
}

const dayMs = 24 * 3_600_000
const spans = [
  { days: 3, label: { vi: '3 ngày', en: '3 days' } },
  { days: 7, label: { vi: 'Tuần', en: 'Week' } },
  { days: 30, label: { vi: 'Tháng', en: 'Month' } },
] as const
type Span = (typeof spans)[number]['days']

/** Campaigns by placement over time. Bars are moved by dragging or with the arrow keys. */
export function Calendar({ settings }: { readonly settings: ViewSettings }): ReactElement {
  const say = useSay()
  const { api, campaigns, timeZone } = settings
  const [span, setSpan] = useState<Span>(7)
  const [first, setFirst] = useState(() => today(timeZone) - dayMs)
  const [timeline, setTimeline] = useState<Timeline | null>(null)
  const range = useMemo(() => ({ from: first, to: first + span * dayMs }), [first, span])

  const load = useCallback(async () => {
    const [from, to] = [range.from, range.to].map((at) => new Date(at).toISOString())
    const address = `${api}/${campaigns}/timeline?from=${from ?? ''}&to=${to ?? ''}`
    const answer = await callApi<Timeline>('GET', address)
    if (answer.ok) setTimeline(answer.value)
    else toast.error(answer.message)
  }, [api, campaigns, range])
  useEffect(() => {
    void load()
  }, [load])

  const move = async (campaign: TimelineCampaign, byMs: number) => {
    const windows = campaign.windows.map((window) => ({
      ...window,
      startsAt: moved(window.startsAt, byMs),
      endsAt: window.endsAt ? moved(window.endsAt, byMs) : null,
    }))
    const address = `${api}/${campaigns}/${campaign.id}?draft=true&depth=0`
    const answer = await callApi('PATCH', address, { windows })
    if (answer.ok)
      toast.success(
        say(
          'Đã lưu giờ mới thành bản nháp; cần duyệt để bạn đọc thấy.',
          'The new times are saved as a draft; readers get them once approved.',
        ),
      )
    else toast.error(answer.message)
    await load()
  }
  const now = timeline?.now ?? 0
  const at = (instant: number): number => ((instant - range.from) / (range.to - range.from)) * 100

  return (
    <>
      <h1>{say('Lịch chiến dịch', 'Campaign calendar')}</h1>
      <div className="cb-row">
        <button type="button" onClick={() => setFirst(first - span * dayMs)}>
          {say('← Trước', '← Earlier')}
        </button>
        <button type="button" onClick={() => setFirst(today(timeZone) - dayMs)}>
          {say('Hôm nay', 'Today')}
        </button>
        <button type="button" onClick={() => setFirst(first + span * dayMs)}>
          {say('Sau →', 'Later →')}
        </button>
        {spans.map(({ days, label }) => (
          <button
            key={days}
            type="button"
            aria-pressed={days === span}
            onClick={() => {
              setSpan(days)
            }}
          >
            {say(label.vi, label.en)}
          </button>
        ))}
        <span className="cb-soft">
          {shortTime(range.from, timeZone)} – {shortTime(range.to, timeZone)}
        </span>
      </div>
      <p className="cb-soft">
        {say(
          'Kéo để đổi giờ, hoặc chọn bằng phím Tab rồi dùng ← → (15 phút), Shift + ← → (một ngày), Enter để lưu, Esc để thôi. Viền đứt: bản chưa duyệt.',
          'Drag to move, or reach a bar by Tab and use ← → (15 minutes), Shift + ← → (a day), Enter to save, Esc to leave it. Dashed: not approved.',
        )}
      </p>
      <div className="cb-lines">
        <div className="cb-place" aria-hidden="true">
          <strong />
          <div className="cb-scale">
            {Array.from({ length: span }, (_, index) => (
              <span key={index}>{shortTime(range.from + index * dayMs, timeZone).slice(6)}</span>
            ))}
          </div>
        </div>
        {timeline?.placements.map(({ name, label }) => {
          const here = timeline.campaigns.filter(({ placements }) => placements.includes(name))
          return (
            <div className="cb-place" key={name}>
              <strong>{say(label.vi, label.en)}</strong>
              <div className="cb-track">
                {here.map((campaign) => (
                  <CampaignBar
                    key={campaign.id}
                    campaign={campaign}
                    placement={name}
                    range={range}
                    timeZone={timeZone}
                    href={`${settings.admin}/collections/${campaigns}/${campaign.id}`}
                    onMove={(byMs) => void move(campaign, byMs)}
                  />
                ))}
                {now >= range.from && now < range.to && (
                  <span
                    className="cb-now"
                    style={{ left: `${at(now)}%` }}
                    title={say('Bây giờ', 'Now')}
                  />
                )}
              </div>
            </div>
          )
        })}
      </div>
      {timeline?.campaigns.length === 0 && (
        <p>{say('Không có chiến dịch nào trong khoảng này.', 'No campaign in this time.')}</p>
      )}
    </>
  )
}

const moved = (instant: string, byMs: number): string =>
  new Date(Date.parse(instant) + byMs).toISOString()

/** Midnight at the start of today. */
const today = (timeZone: string): number =>
  fromField(`${toField(Date.now(), timeZone).slice(0, 10)}T00:00`, timeZone)
