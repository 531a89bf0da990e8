import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Values } from './saveLine.ts'

/** A version of a document as the newsroom has it now; null until it is here. */
export function useStored(path: string | null): Values | null {
  const { config } = useConfig()
  const [stored, setStored] = useState<Values | null>(null)
  const address = path === null ? null : `${config.serverURL}${path}`
  useEffect(() => {
    // What was shown in an earlier choice is no answer to this one.
    setStored(null)
    if (address === null) return undefined
    const leaving = new AbortController()
    const ask = async (): Promise<void> => {
      const answer = await fetch(address, { credentials: 'include', signal: leaving.signal })
      if (answer.ok) setStored((await answer.json()) as Values)
    }
    ask().catch(() => undefined)
    return () => {
      leaving.abort()
    }
  }, [address])
  return stored
}
