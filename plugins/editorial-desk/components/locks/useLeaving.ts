import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { SaveLine } from '../saving/saveLine.ts'
import { giveBackLock } from './giveBackLock.ts'

/** How many forms of a document stand in this tab, by its address. */
const open = new Map<string, number>()
const count = (address: string, by: 1 | -1): void => {
  open.set(address, (open.get(address) ?? 0) + by)
}

/**
 * Gives the document's lock back when its holder goes elsewhere or closes the tab. A form that only makes
 * way for another of the same document is no leaving: so it is where somebody takes over (payload 3.90
 * makes the form anew with the lock), who would give back at once what she has just taken.
 */
export function useLeaving(address: string | null, line: SaveLine | null): void {
  const { serverURL, routes } = useConfig().config
  const { api } = routes
  const lastLine = useRef(line)
  lastLine.current = line ?? lastLine.current
  useEffect(() => {
    if (address === null) return undefined
    const leave = (): void => {
      giveBackLock(address, { serverURL, api })
    }
    count(address, 1)
    window.addEventListener('pagehide', leave)
    return () => {
      count(address, -1)
      window.removeEventListener('pagehide', leave)
      // A save that is still on its way would take the lock again.
      void (lastLine.current?.settled() ?? Promise.resolve()).then(() => {
        if (open.get(address) === 0) leave()
      })
    }
  }, [address, api, serverURL])
}
