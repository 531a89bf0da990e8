import { useAllFormFields, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import type { ReactElement } from 'react'
import { useAnswer } from '../../kit/admin/useAnswer.ts'
import { useSettled } from '../../kit/admin/useSettled.ts'
import type { Problem } from '../core/lintFeed.ts'
import { ProblemList } from './ProblemList.tsx'
import { wordsIn } from './words.ts'

type Preview = {
  /** Null before the feed has an address. */
  readonly url: string | null
  readonly bytes: number
  readonly xml: string
  readonly items: readonly {
    readonly title: string
    readonly url: string
    readonly publishedAt: string
    readonly photoUrl: string | null
  }[]
  readonly problems: readonly Problem[]
}

const stack = { display: 'grid', gap: 'calc(var(--base) / 2)' } as const
const row = { display: 'flex', gap: 'calc(var(--base) / 2)', alignItems: 'center' } as const

/** Typing is not interrupted by requests. */
const pauseMs = 600

/** Under the form of a partner's feed: what it holds as the form stands, and what is wrong with it. */
export function FeedPreview(): ReactElement {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { id } = useDocumentInfo()
  const form = JSON.stringify({ ...reduceFieldsToValues(fields, true), feedId: id ?? null })
  const { answer } = useAnswer<Preview>('/rss-feeds-admin/preview', useSettled(form, pauseMs))
  return (
    <section aria-live="polite" aria-label={words.preview} style={stack}>
      <h3>{words.preview}</h3>
      {answer.is === 'here' ? (
        <PreviewOf preview={answer.value} language={i18n.language} />
      ) : (
        <p>{answer.is === 'loading' ? words.loading : words.failed}</p>
      )}
    </section>
  )
}

function PreviewOf({ preview, language }: { preview: Preview; language: string }): ReactElement {
  const words = wordsIn(language)
  const { url, bytes, xml, items, problems } = preview
  return (
    <>
      <p>
        {words.address}: {url === null ? words.saveForAddress : <code>{url}</code>}
      </p>
      <h4>{words.lint}</h4>
      <ProblemList problems={problems} language={language} />
      <h4>
        {items.length} {words.items} · {Math.ceil(bytes / 1024)} KB
      </h4>
      {items.length === 0 && <p>{words.noItems}</p>}
      <ol style={{ ...stack, listStyle: 'none', padding: 0, margin: 0 }}>
        {items.map((item) => (
          <li key={item.url} style={row}>
            <span style={{ flex: '0 0 72px' }}>
              {item.photoUrl && <img src={item.photoUrl} alt="" width={72} loading="lazy" />}
            </span>
            <a href={item.url}>{item.title}</a>
          </li>
        ))}
      </ol>
      <details>
        <summary>{words.source}</summary>
        <pre style={{ overflow: 'auto', whiteSpace: 'pre-wrap' }}>{xml}</pre>
      </details>
    </>
  )
}
