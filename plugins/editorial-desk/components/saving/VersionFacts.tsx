import { useConfig, useTranslation } from '@payloadcms/ui'
import { useParams } from 'next/navigation.js'
import { useEffect, useState, type ReactElement } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { useClock } from '../useClock.ts'
import { wordsIn } from '../words.ts'
import { FootBar, sentence } from './SaveBanner.tsx'

type Person = { readonly name?: string; readonly email?: string }
type Version = {
  readonly updatedAt: string
  readonly version: {
    readonly savedBy?: Person | number | string | null
    readonly saveReason?: string | null
  }
}

/**
 * When the version that is open was saved, by whom and why. Payload's own view says the first by the
 * clock of whatever computer shows it, and the others not at all (3.90); it lets no other stand around it.
 */
export function VersionFacts(): ReactElement | null {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const clock = useClock()
  const { segments = [] } = useParams<{ segments?: string[] }>()
  const [version, setVersion] = useState<Version | null>(null)
  const [collection, id] = [segments[1], segments.at(-1)]
  const address = `${config.serverURL}${config.routes.api}/${collection}/versions/${id}?depth=1`
  useEffect(() => {
    let isOpen = true
    void callApi<Version>('GET', address).then((answer) => {
      if (isOpen) setVersion(answer.ok ? answer.value : null)
    })
    return () => {
      isOpen = false
    }
  }, [address])
  if (!version) return null
  const said = wordsIn(i18n.language)
  const { savedBy, saveReason } = version.version
  const by = typeof savedBy === 'object' ? (savedBy?.name ?? savedBy?.email) : undefined
  return (
    <FootBar>
      <p style={sentence}>
        <strong>
          {said.versionFrom} {shortTime(version.updatedAt, clock)} (
          {clock.said[i18n.language === 'vi' ? 'vi' : 'en']})
        </strong>
        {by ? ` · ${said.versionBy}: ${by}` : ''}
        {saveReason ? ` · ${said.versionWhy}: ${saveReason}` : ''}
      </p>
    </FootBar>
  )
}
