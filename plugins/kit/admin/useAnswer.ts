import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { apiAddress } from './apiAddress.ts'

/** What an endpoint has said so far. */
export type Answer<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'here'; readonly value: T }

/**
 * Asks an endpoint of the project's API as who is signed in: by GET, with a `body` (JSON) by POST;
 * `path` null asks nothing.
 */
export function useAnswer<T>(
  path: string | null,
  body?: string,
): { readonly answer: Answer<T>; readonly askAgain: () => void } {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer<T>>({ is: 'loading' })
  const [round, setRound] = useState(0)
  const address = path === null ? null : apiAddress(config, path)
  useEffect(() => {
    if (address === null) return undefined
    const leaving = new AbortController()
    const ask = async (): Promise<void> => {
      try {
        const headers = { 'content-type': 'application/json' }
        const response = await fetch(address, {
          credentials: 'include',
          signal: leaving.signal,
          ...(body === undefined ? {} : { method: 'POST', headers, body }),
        })
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
  }, [address, body, round])
  const askAgain = useCallback(() => {
    setRound((count) => count + 1)
  }, [])
  return { answer, askAgain }
}
