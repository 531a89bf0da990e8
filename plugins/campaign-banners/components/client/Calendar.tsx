'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from '../../../kit/admin/callApi.ts'
import { CampaignBar, dayMs, type TimelineCampaign } from './CampaignBar.tsx'
import { movedWindows } from './movedWindows.ts'
import { MovePanel } from './MovePanel.tsx'
import { useSay } from '../../../kit/admin/useSay.ts'
import { type TimeRange, useTimeline } from './useTimeline.ts'
import { fromField, shortTime, toField } from '../../../kit/admin/zoneTime.ts'

const spans = [
  { days: 3, label: { vi: '3 ngày', en: '3 days' } },
  { days: 7, label: { vi: 'Tuần', en: 'Week' } },
  { days: 30, label: { vi: 'Tháng', en: 'Month' } },
] as const
type Span = (typeof spans)[number]['days']

type Shift = { readonly id: TimelineCampaign['id']; readonly byMs: number }
/** What was saved last, so that it can be taken back. */
type Saved = { readonly campaign: TimelineCampaign; readonly byMs: number }

/** Campaigns by placement over time. Bars are moved by dragging, by arrow keys or by buttons. */
export function Calendar({ settings }: { readonly settings: ViewSettings }): ReactElement {
  const say = useSay()
  const { timeZone } = settings
  const address = `${settings.api}/${settings.campaigns}`
  const [span, setSpan] = useState<Span>(7)
  const [first, setFirst] = useState(() => today(timeZone) - dayMs)
  const range = useMemo(() => ({ from: first, to: first + span * dayMs }), [first, span])
  const { timeline, load } = useTimeline(address, range)
  const [shift, setShift] = useState<Shift | null>(null)
  const [saved, setSaved] = useState<Saved | null>(null)
  const chosen = timeline?.campaigns.find(({ id, isMovable }) => isMovable && id === shift?.id)

  const hrefOf = ({ id }: TimelineCampaign): string =>
    `${settings.admin}/collections/${settings.campaigns}/${id}`

  /** Gives back when it was saved; null where it was refused, such as over what a colleague saved meanwhile. */
  const write = async (campaign: TimelineCampaign, byMs: number): Promise<string | null> => {
    const { id, updatedAt } = campaign
    const windows = movedWindows(campaign.windows, byMs)
    const answer = await callApi<{ doc: { updatedAt: string } }>(
      ...(['PATCH', `${address}/${id}?draft=true&depth=0`] as const),
      { windows, ...(updatedAt === null ? {} : { updatedAt }) },
    )
    if (!answer.ok) toast.error(answer.message)
    await load()
    return answer.ok ? answer.value.doc.updatedAt : null
  }
  const save = async () => {
    if (!chosen || !shift || shift.byMs === 0) return
    const { byMs } = shift
    setShift(null)
    const updatedAt = await write(chosen, byMs)
    if (updatedAt !== null) setSaved({ campaign: { ...chosen, updatedAt }, byMs })
  }
  const undo = async () => {
    if (!saved) return
    await write(saved.campaign, 0)
    // Refused, it would be refused again: somebody has saved since.
    setSaved(null)
  }
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
          'Kéo để đổi giờ; hoặc chọn bằng phím Tab rồi dùng ← → (15 phút), Shift + ← → (một ngày), Enter để lưu, Esc để thôi; hoặc chạm vào rồi dùng các nút. Viền liền: bạn đọc sẽ thấy. Viền đứt: chưa duyệt, bạn đọc chưa thấy.',
          'Drag to move; or reach a bar by Tab and use ← → (15 minutes), Shift + ← → (a day), Enter to save, Esc to leave it; or tap it and use the buttons. Solid: what readers get. Dashed: not approved, and not seen by them.',
        )}
      </p>
      {chosen && shift && (
        <MovePanel
          campaign={chosen}
          byMs={shift.byMs}
          timeZone={timeZone}
          address={address}
          href={hrefOf(chosen)}
          onShift={(byMs) => setShift({ id: chosen.id, byMs })}
          onSave={() => void save()}
          onCancel={() => setShift(null)}
        />
      )}
      <div role="status">
        {saved && !shift && (
          <div className="cb-card cb-row">
            <span>
              {say(
                `Đã lưu giờ mới của “${saved.campaign.name}” thành bản nháp; cần duyệt để bạn đọc thấy.`,
                `The new times of “${saved.campaign.name}” are saved as a draft; readers get them once approved.`,
              )}
            </span>
            <button type="button" onClick={() => void undo()}>
              {say('Hoàn tác', 'Undo')}
            </button>
          </div>
        )}
      </div>
      <Scale range={range} span={span} timeZone={timeZone}>
        {timeline?.placements.map(({ name, label }) => (
          <div className="cb-place" key={name}>
            <strong>{say(label.vi, label.en)}</strong>
            <div className="cb-track">
              {timeline.campaigns
                .filter(({ placements }) => placements.includes(name))
                .map((campaign) => (
                  <CampaignBar
                    key={`${campaign.id}-${campaign.status}`}
                    campaign={campaign}
                    placement={name}
                    range={range}
                    timeZone={timeZone}
                    href={hrefOf(campaign)}
                    byMs={campaign === chosen && shift ? shift.byMs : null}
                    onShift={(byMs) => setShift({ id: campaign.id, byMs })}
                    onSave={() => void save()}
                    onCancel={() => setShift(null)}
                  />
                ))}
              <NowLine now={timeline.now} range={range} />
            </div>
          </div>
        ))}
      </Scale>
      {timeline?.campaigns.length === 0 && (
        <p>{say('Không có chiến dịch nào trong khoảng này.', 'No campaign in this time.')}</p>
      )}
    </>
  )
}

type ScaleProps = {
  readonly range: TimeRange
  readonly span: Span
  readonly timeZone: string
  readonly children: ReactNode
}

/** Days from left to right over the placements. */
const Scale = ({ range, span, timeZone, children }: ScaleProps): ReactElement => (
  <div className="cb-lines">
    <div className="cb-place" aria-hidden="true">
      <strong />
      <div className="cb-scale">
        {Array.from({ length: span }, (_, index) => (
          <span key={index}>{shortTime(range.from + index * dayMs, timeZone).slice(6)}</span>
        ))}
      </div>
    </div>
    {children}
  </div>
)

function NowLine({ now, range }: { readonly now: number; readonly range: TimeRange }) {
  const say = useSay()
  if (now < range.from || now >= range.to) return null
  const left = `${((now - range.from) / (range.to - range.from)) * 100}%`
  return <span className="cb-now" style={{ left }} title={say('Bây giờ', 'Now')} />
}

/** Midnight at the start of today. */
const today = (timeZone: string): number =>
  fromField(`${toField(Date.now(), timeZone).slice(0, 10)}T00:00`, timeZone)
