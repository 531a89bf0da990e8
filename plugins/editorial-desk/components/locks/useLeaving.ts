import { useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'
import { leavePath } from '../../endpoints/locks/leavePath.ts'
import type { SaveLine } from '../saving/saveLine.ts'

/** Gives the document's lock back when its holder goes elsewhere or closes the tab. */
export function useLeaving(address: string, line: SaveLine): void {
  const { config } = useConfig()
  const { serverURL, routes } = config
  useEffect(() => {
    const [, first, second] = address.slice(routes.api.length).split('/')
    const place = first === 'globals' ? { global: second } : { collection: first, id: second }
    const leave = (): void => {
      void fetch(`${serverURL}${routes.api}${leavePath}`, {
        method: 'POST',
        credentials: 'include',
        // The page may be gone before the answer comes.
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(place),
      }).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      // A save that is still on its way would take the lock again.
      void line.settled().then(leave)
    }
  }, [address, line, serverURL, routes.api])
}
