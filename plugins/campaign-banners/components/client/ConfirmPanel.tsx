'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import type { Confirmation } from '../../endpoints/readConfirmation.ts'
import type { Words } from '../../refusal.ts'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

type Props = {
  readonly id: number | string
  readonly settings: ViewSettings
  readonly onDone: () => void
}
type Shown = Confirmation & { readonly problem: Words | null }

/** What readers will see, and the button that confirms just that. */
export function ConfirmPanel({ id, settings, onDone }: Props): ReactElement | null {
  const say = useSay()
  const address = `${settings.api}/${settings.campaigns}/${id}/confirm`
  const [shown, setShown] = useState<Shown | null>(null)
  const look = useCallback(async () => {
    const answer = await callApi<Shown>('GET', address)
    if (answer.ok) setShown(answer.value)
    else toast.error(answer.message)
  }, [address])
  useEffect(() => {
    void look()
  }, [look])
  if (!shown) return null

  const confirm = async () => {
    const answer = await callApi('POST', address, { digest: shown.digest })
    if (answer.ok) toast.success(say('Đã phát trên mọi trang.', 'It is out, on every page.'))
    else toast.error(answer.message)
    // Changed meanwhile, it is shown anew.
    await look()
    onDone()
  }
  const { problem, when, creatives } = shown
  return (
    <div role="group" aria-label={say('Bạn đọc sẽ thấy', 'Readers will see')}>
      <p>
        {say('Bạn đọc sẽ thấy', 'Readers will see')} {when.join('; ')}:
      </p>
      {creatives.map((creative) => (
        <ShownCreative key={creative.id} creative={creative} />
      ))}
      {problem && <p>{say(problem.vi, problem.en)}</p>}
      {!problem && settings.canApprove && (
        <button type="button" className="cb-strong" onClick={() => void confirm()}>
          {say('Xác nhận và phát', 'Confirm and send out')}
        </button>
      )}
    </div>
  )
}

function ShownCreative({ creative }: { readonly creative: Confirmation['creatives'][number] }) {
  const say = useSay()
  const { kicker, headline, text, steps, source, link, callToAction, pictures, colors } = creative
  const places = creative.placements.map(({ vi, en }) => say(vi, en)).join(', ')
  return (
    <blockquote style={{ color: colors.text, background: colors.ground, padding: '0.75rem' }}>
      {kicker && <small>{kicker}</small>}
      <p>
        <strong>{headline}</strong>
      </p>
      {text && <p>{text}</p>}
      {steps.length > 0 && <p>{steps.join(' – ')}</p>}
      {source && <p>{source}</p>}
      {pictures.map(({ src, alt }, index) => (
        <p key={index}>{src ? <img src={src} alt={alt} width={160} /> : alt}</p>
      ))}
      {link && (
        <p>
          {callToAction} → {link}
        </p>
      )}
      <small>{places}</small>
    </blockquote>
  )
}
