import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

/** What an endpoint has said so far. */
export type Answer<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'here'; readonly value: T }

/** Asks an endpoint of this plugin as the signed-in editor; `path` null asks nothing. */
export function useAnswer<T>(path: string | null): {
  readonly answer: Answer<T>
  readonly askAgain: () => void
} {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer<T>>({ is: 'loading' })
  const [round, setRound] = useState(0)
  const address = path === null ? null : `${config.serverURL}${config.routes.api}${path}`
  useEffect(() => {
    if (address === null) return undefined
    const leaving = new AbortController()
    const ask = async (): Promise<void> => {
      try {
        const response = await fetch(address, { credentials: 'include', signal: leaving.signal })
        if (!response.ok) throw new Error(String(response.status))
        setAnswer({ is: 'here', value: (await response.json()) as T })
      } catch {
        if (!leaving.signal.aborted) setAnswer({ is: 'failed' })
      }
    }
    void ask()
    return () => {
      leaving.abort()
    }
  }, [address, round])
  const askAgain = useCallback(() => {
    setRound((count) => count + 1)
  }, [])
  return { answer, askAgain }
}
