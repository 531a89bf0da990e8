import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useAnswer } from '../../kit/admin/useAnswer.ts'
import { useTimeZone } from '../../kit/admin/useTimeZone.ts'
import { wordsIn } from './words.ts'

type Carriers = {
  readonly isExcluded: boolean
  readonly entersAt: number | null
  readonly feeds: readonly { readonly title: string; readonly url: string }[]
}

/** In the sidebar of a story: the feeds that carry it now. */
export function FeedCarriers(): ReactElement {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const path =
    id === undefined
      ? null
      : `/rss-feeds-admin/carriers/${collectionSlug ?? ''}/${id}?${lastUpdateTime}`
  const { answer } = useAnswer<Carriers>(path)
  return (
    <div className="field-type" aria-live="polite">
      <span className="field-label">{words.carriedBy}</span>
      {path === null ? (
        <p>{words.saveFirst}</p>
      ) : answer.is === 'here' ? (
        <CarrierList carriers={answer.value} language={i18n.language} />
      ) : (
        <p>{answer.is === 'loading' ? words.loading : words.failed}</p>
      )}
    </div>
  )
}

function CarrierList({ carriers, language }: { carriers: Carriers; language: string }) {
  const words = wordsIn(language)
  const timeZone = useTimeZone()
  const { isExcluded, entersAt, feeds } = carriers
  if (isExcluded) return <p>{words.excluded}</p>
  if (feeds.length > 0) {
    return (
      <ul>
        {feeds.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    )
  }
  if (entersAt === null) return <p>{words.carriedByNone}</p>
  return (
    <p>
      {words.enters} {instantText(entersAt, timeZone)}
    </p>
  )
}

/** A newsroom's clock is its own, wherever an editor travels. */
const instantText = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('vi-VN', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant)
