import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { RebuildState } from '../jobs/rebuild.ts'
import type { Overview } from '../reader/overview.ts'
import type { Story } from '../reader/stories.ts'
import { ClickTable } from './ClickTable.tsx'
import { useAnswer } from '../../kit/admin/useAnswer.ts'
import { useTimeZone } from '../../kit/admin/useTimeZone.ts'
import { type Words, wordsIn } from './words.ts'
import { apiAddress } from '../../kit/admin/apiAddress.ts'

const pollMs = 1500
/** More are nobody's work of the day. */
const mostOrphans = 50

/** Broken picks, orphans, clicks and the index, on one page. */
export function RelatedDesk(): ReactElement {
  const { i18n } = useTranslation()
  const said = wordsIn(i18n.language)
  const { answer } = useAnswer<Overview>('/related-news/overview')
  if (answer.is === 'failed') return <p>{said.failed}</p>
  if (answer.is === 'loading') return <p>{said.loading}</p>
  const { broken, orphans, looked } = answer.value
  return (
    <>
      <p>
        {said.looked}: {looked}.
      </p>
      <h2>{said.broken}</h2>
      {broken.length === 0 && <p>{said.noBroken}</p>}
      <ul>
        {broken.map(({ story, target, reason }) => (
          <li key={`${story.key} ${target}`}>
            <EditLink story={story} /> → {target} ({said[reason]})
          </li>
        ))}
      </ul>
      <h2>{said.orphans}</h2>
      {orphans.length === 0 && <p>{said.noOrphans}</p>}
      <ul>
        {orphans.slice(0, mostOrphans).map((story) => (
          <li key={story.key}>
            <EditLink story={story} /> {story.date !== null && <DayOf instant={story.date} />}
          </li>
        ))}
      </ul>
      {orphans.length > mostOrphans && (
        <p>
          {said.further}: {orphans.length - mostOrphans}.
        </p>
      )}
      <ClickTable said={said} />
      <Index said={said} />
    </>
  )
}

function DayOf({ instant }: { readonly instant: string }): ReactElement {
  const timeZone = useTimeZone()
  return (
    <time dateTime={instant}>{new Date(instant).toLocaleDateString('vi-VN', { timeZone })}</time>
  )
}

function EditLink({ story: { collection, id, title, key } }: { readonly story: Story }) {
  const { config } = useConfig()
  return (
    <Link href={`${config.routes.admin}/collections/${collection}/${id}`} prefetch={false}>
      {title || key}
    </Link>
  )
}

/** The index's state, asked again while it is being rebuilt. */
function Index({ said }: { readonly said: Words }): ReactElement {
  const { config } = useConfig()
  const timeZone = useTimeZone()
  const { answer, askAgain } = useAnswer<{ rebuild: RebuildState | null }>('/related-news/rebuild')
  const [isStarted, setIsStarted] = useState(false)
  const rebuild = answer.is === 'here' ? answer.value.rebuild : null
  const isRunning = isStarted && (rebuild === null || rebuild.finishedAt === null)
  useEffect(() => {
    if (!isStarted) return undefined
    const timer = setInterval(askAgain, pollMs)
    return () => {
      clearInterval(timer)
    }
  }, [isStarted, askAgain])
  const start = async (): Promise<void> => {
    await fetch(apiAddress(config, '/related-news/rebuild'), {
      method: 'POST',
      credentials: 'include',
    })
    setIsStarted(true)
    askAgain()
  }
  return (
    <>
      <h2>{said.index}</h2>
      <p aria-live="polite">
        {rebuild === null && said.neverRebuilt}
        {rebuild?.finishedAt === null && `${said.rebuilding}: ${rebuild.done}/${rebuild.total}`}
        {rebuild?.finishedAt &&
          `${said.rebuilt} ${new Date(rebuild.finishedAt).toLocaleString('vi-VN', { timeZone })} (${rebuild.done})`}
      </p>
      {rebuild?.finishedAt === null && <progress value={rebuild.done} max={rebuild.total} />}
      <p>
        <Button
          buttonStyle="secondary"
          disabled={isRunning}
          margin={false}
          onClick={() => void start()}
          size="small"
        >
          {rebuild?.finishedAt === null && !isRunning ? said.goOn : said.rebuild}
        </Button>
      </p>
    </>
  )
}
