import { Button, toast, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { useTimeZone } from '../../kit/admin/useTimeZone.ts'
import { fromField, toField } from '../../kit/admin/zoneTime.ts'
import { wordsIn } from './words.ts'
import { apiAddress } from '../../kit/admin/apiAddress.ts'

const dayMs = 86_400_000
const defaultDays = 7

/** Beside the key of a partner's feed: another one, after a second click. */
export function KeyRenewal(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { dispatchFields } = useForm()
  const words = wordsIn(i18n.language)
  const timeZone = useTimeZone()
  const [isAsking, setIsAsking] = useState(false)
  const [isAtOnce, setIsAtOnce] = useState(false)
  const [until, setUntil] = useState('')
  if (id === undefined || collectionSlug === undefined) return null
  const ask = (): void => {
    setUntil(toField(Date.now() + defaultDays * dayMs, timeZone))
    setIsAsking(true)
  }
  const renew = async (): Promise<void> => {
    const instant = fromField(until, timeZone)
    const oldKeyUntil = isAtOnce || Number.isNaN(instant) ? null : new Date(instant).toISOString()
    const address = apiAddress(config, `/${collectionSlug}/${id}/renew-key`)
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ oldKeyUntil })
    const response = await fetch(address, { method: 'POST', credentials: 'include', headers, body })
    const said = (await response.json().catch(() => ({}))) as Said
    if (!response.ok) {
      toast.error(said.errors?.[0]?.message ?? words.failed)
      return
    }
    for (const path of ['accessKey', 'previousKeyUntil'] as const) {
      dispatchFields({
        type: 'UPDATE',
        path,
        value: said[path] ?? null,
        initialValue: said[path] ?? null,
      })
    }
    setIsAsking(false)
    toast.success(words.renewed)
  }
  if (!isAsking) {
    return (
      <Button buttonStyle="secondary" size="small" onClick={ask}>
        {words.renew}
      </Button>
    )
  }
  return (
    <div style={{ display: 'grid', gap: 'calc(var(--base) / 2)' }} role="group">
      <p>{words.renewExplained}</p>
      <label>
        <input
          type="checkbox"
          checked={isAtOnce}
          onChange={({ target }) => setIsAtOnce(target.checked)}
        />{' '}
        {words.atOnce}
      </label>
      <label>
        {words.oldKeyUntil}{' '}
        <input
          type="datetime-local"
          required
          disabled={isAtOnce}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
      </label>
      <div style={{ display: 'flex', gap: 'calc(var(--base) / 2)' }}>
        <Button
          size="small"
          margin={false}
          disabled={!isAtOnce && Number.isNaN(Date.parse(until))}
          onClick={() => void renew()}
        >
          {words.renewNow}
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => setIsAsking(false)}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}

type Said = {
  readonly accessKey?: string
  readonly previousKeyUntil?: string | null
  readonly errors?: readonly { readonly message: string }[]
}
