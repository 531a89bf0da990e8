'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import type { Desk } from '../../endpoints/desk/deskEndpoint.ts'

const changed = 'thu-do-desk-changed'
/** The parts of one page ask together: one question for each version of the piece. */
let asked: { readonly key: string; readonly answer: Promise<Desk | null> } | null = null
let round = 0

function ask(path: string, version: string): Promise<Desk | null> {
  const key = `${path}#${version}#${round}`
  if (asked?.key !== key) {
    const answer = callApi<Desk>('GET', path).then((given) => (given.ok ? given.value : null))
    asked = { key, answer }
  }
  return asked.answer
}

/** Asks all parts of the page anew. */
export function askDeskAgain(): void {
  round += 1
  window.dispatchEvent(new Event(changed))
}

/** Calls back whenever a step was taken on this page; gives what ends that. */
export function whenDeskChanges(again: () => void): () => void {
  window.addEventListener(changed, again)
  return () => {
    window.removeEventListener(changed, again)
  }
}

/** Where the open piece stands and what may be done with it; null until that is known. */
export function useDesk(): { readonly desk: Desk | null; readonly address: string | null } {
  const { id, collectionSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const [desk, setDesk] = useState<Desk | null>(null)
  const address =
    id && collectionSlug ? `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}` : null
  const version = `${lastUpdateTime}-${versionCount}`
  const load = useCallback(async () => {
    setDesk(address === null ? null : await ask(`${address}/desk`, version))
  }, [address, version])
  useEffect(() => {
    const again = () => void load()
    again()
    return whenDeskChanges(again)
  }, [load])
  return { desk, address }
}
