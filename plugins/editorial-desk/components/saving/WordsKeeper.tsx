import { useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { hasDraftsEnabled } from 'payload/shared'
import { useEffect, useState, type ReactElement } from 'react'
import { instantOf } from '../../core/saving/isSameInstant.ts'
import { unfinishedPath } from '../../endpoints/saving/unfinishedPath.ts'
import { useLeaving } from '../locks/useLeaving.ts'
import { HeaderTimes } from '../times/HeaderTimes.tsx'
import { OpenDocument } from './OpenDocument.tsx'
import type { SaveLine } from './saveLine.ts'
import { openLine } from './watchSaves.ts'

type WordsKeeperProps = {
  /** Whether colleagues' unfinished changes of it may go out with one's own. */
  readonly isPublication?: boolean
}

/** Around every form: its times in the header, and what watches over its words. */
export const WordsKeeper = (props: WordsKeeperProps): ReactElement => (
  <>
    <HeaderTimes />
    <OpenWords {...props} />
  </>
)

/** Watches over the words of the document that is open; shows nothing while all is well. */
function OpenWords({ isPublication = false }: WordsKeeperProps): ReactElement | null {
  const { id, collectionSlug, docConfig, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { routes } = config
  const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug ?? ''}/${String(id)}`
  const isOpen = user && (globalSlug !== undefined || id !== undefined)
  const address = isOpen ? `${routes.api}${path}` : null
  const hasDrafts = docConfig !== undefined && hasDraftsEnabled(docConfig)
  const line = useLine({ address, hasDrafts, isPublication })
  useLeaving(address, line)
  if (!line || !user || address === null) return null
  return (
    <OpenDocument
      key={address}
      {...{ line, address, hasDrafts }}
      userId={user.id}
      language={i18n.language}
      loginAddress={`${routes.admin}/login`}
    />
  )
}

type Place = {
  readonly address: string | null
  readonly hasDrafts: boolean
  readonly isPublication: boolean
}

/** The document's line, once the browser is there. */
function useLine({ address, hasDrafts, isPublication }: Place): SaveLine | null {
  const { data } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const [line, setLine] = useState<SaveLine | null>(null)
  const version = data?.['updatedAt'] as string | undefined
  const api = `${config.serverURL}${config.routes.api}`
  const me = `${api}/${config.admin.user}/me`
  const userId = user?.id
  useEffect(() => {
    if (address === null || userId === undefined) return
    const path = address.slice(config.routes.api.length)
    const unfinished = isPublication ? `${api}${unfinishedPath}${path}` : null
    setLine(openLine({ address, hasDrafts, unfinished, me: { address: me, id: userId } }))
  }, [address, api, config.routes.api, hasDrafts, isPublication, me, userId])
  useEffect(() => {
    // What the page brought anew is in the form; what this tab has saved since is newer still.
    const isForward = (instantOf(version) ?? 0) > (instantOf(line?.base()) ?? 0)
    if (line && isForward && !line.isBusy()) line.beginFrom(version)
  }, [line, version])
  return line
}
