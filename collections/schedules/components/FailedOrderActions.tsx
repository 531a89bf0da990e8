'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'

type Act = 'again' | 'dismiss'
type Words = Readonly<Record<Act | 'dismissed' | 'failed' | 'ordered', string>>
type FailedOrderActionsProps = {
  readonly id: number | string
  /** The document that it is about, for who hears the page. */
  readonly name: string
  readonly words: Words
}
type Said = { readonly errors?: readonly { readonly message: string }[] }

const acts = ['again', 'dismiss'] as const

/** What a person does about one failed order. */
export function FailedOrderActions({ id, name, words }: FailedOrderActionsProps): ReactElement {
  const { config } = useConfig()
  const [done, setDone] = useState<Act | null>(null)
  const [isAsking, setIsAsking] = useState(false)

  async function ask(act: Act): Promise<void> {
    setIsAsking(true)
    try {
      const address = `${config.serverURL}${config.routes.api}/failed-orders/${id}/${act}`
      const response = await fetch(address, { method: 'POST', credentials: 'include' })
      const said = (await response.json().catch(() => ({}))) as Said
      if (response.ok) setDone(act)
      else toast.error(said.errors?.[0]?.message ?? words.failed)
    } catch {
      toast.error(words.failed)
    }
    setIsAsking(false)
  }

  if (done) return <p role="status">{done === 'again' ? words.ordered : words.dismissed}</p>
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
      {acts.map((act) => (
        <Button
          key={act}
          aria-label={`${words[act]}: ${name}`}
          buttonStyle={act === 'again' ? 'primary' : 'secondary'}
          disabled={isAsking}
          margin={false}
          onClick={() => void ask(act)}
          size="small"
        >
          {words[act]}
        </Button>
      ))}
    </div>
  )
}
