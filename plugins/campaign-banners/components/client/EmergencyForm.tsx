'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import { WhenField } from './WhenField.tsx'

type Props = { readonly settings: ViewSettings; readonly onRaised: () => void }

const inSixHours = (): number => Date.now() + 6 * 3_600_000

/** The one button: words, an end, and it is on its way. */
export function EmergencyForm({ settings, onRaised }: Props): ReactElement {
  const say = useSay()
  const { api, campaigns, timeZone, needsSecondPerson, maxHours } = settings
  const [isBusy, setBusy] = useState(false)
  const [endsAt, setEndsAt] = useState(inSixHours)
  const [round, setRound] = useState(0)
  const raise = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const text = (name: string): string => {
      const value = fields.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    setBusy(true)
    const answer = await callApi<{ state: string }>('POST', `${api}/${campaigns}/emergency`, {
      headline: text('headline'),
      text: text('text') || null,
      link: text('link') || null,
      endsAt: Number.isNaN(endsAt) ? '' : new Date(endsAt).toISOString(),
    })
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    form.reset()
    setEndsAt(inSixHours())
    setRound(round + 1)
    toast.success(
      answer.value.state === 'live'
        ? say('Đã phát trên mọi trang.', 'It is out, on every page.')
        : say(
            'Đã gửi. Người thứ hai bấm “Xác nhận và phát” là bạn đọc thấy.',
            'Sent. Readers see it once a second person confirms.',
          ),
    )
    onRaised()
  }
  return (
    <form
      className="cb-card cb"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        void raise(event.currentTarget)
      }}
    >
      <label>
        {say('Điều bạn đọc phải biết ngay', 'What readers must know now')}
        <input name="headline" required minLength={5} maxLength={120} />
      </label>
      <label>
        {say('Nói thêm', 'More words')}
        <textarea name="text" rows={2} maxLength={400} />
      </label>
      <label>
        {say('Đường dẫn (không bắt buộc)', 'Link (optional)')}
        <input name="link" maxLength={500} placeholder="/bai-viet-1.html" />
      </label>
      <WhenField
        key={round}
        label={say(
          `Tự gỡ lúc (bắt buộc, trong vòng ${maxHours} giờ)`,
          `Goes at (required, within ${maxHours} hours)`,
        )}
        initial={endsAt}
        timeZone={timeZone}
        onChange={setEndsAt}
      />
      <div className="cb-row">
        <button type="submit" className="cb-strong" disabled={isBusy}>
          {needsSecondPerson
            ? say('Gửi người thứ hai xác nhận', 'Send to a second person')
            : say('Phát trên mọi trang', 'Send out on every page')}
        </button>
      </div>
    </form>
  )
}
