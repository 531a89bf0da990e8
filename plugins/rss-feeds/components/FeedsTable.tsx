import { Button, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { PartnerState } from '../collections/stateField.ts'
import type { FeedDescription } from '../answer/describeFeeds.ts'
import type { Build, Reader } from '../journal/readJournal.ts'
import { ProblemList } from './ProblemList.tsx'
import { useAnswer } from '../../kit/admin/useAnswer.ts'
import { useTimeZone } from '../../kit/admin/useTimeZone.ts'
import { wordsIn } from './words.ts'

type FeedState = FeedDescription & {
  readonly state: PartnerState
  readonly builds: readonly Build[]
  readonly readers: readonly Reader[]
}

type Answer = { readonly feeds: readonly FeedState[]; readonly isWhole: boolean }

/** Every feed with its state, last build, problems and readers. */
export function FeedsTable(): ReactElement {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { answer, askAgain } = useAnswer<Answer>('/rss-feeds-admin/state')
  if (answer.is !== 'here') {
    return <p aria-live="polite">{answer.is === 'loading' ? words.loading : words.failed}</p>
  }
  const heads = [words.feed, words.state, words.lastBuild, words.problems, words.readers]
  return (
    <div className="table-wrap" style={{ overflowX: 'auto' }}>
      {!answer.value.isWhole && <p role="status">{words.notWhole}</p>}
      <table className="table" style={{ width: '100%' }}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.value.feeds.map((feed) => (
            <FeedRow key={feed.urls.rss} feed={feed} language={i18n.language} onBuilt={askAgain} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type FeedRowProps = {
  readonly feed: FeedState
  readonly language: string
  readonly onBuilt: () => void
}

function FeedRow({ feed, language, onBuilt }: FeedRowProps): ReactElement {
  const words = wordsIn(language)
  const timeZone = useTimeZone()
  const [isBuilding, setIsBuilding] = useState(false)
  const [build] = feed.builds
  // Made as a reader's request makes it; the state then knows what came of it.
  const check = async (): Promise<void> => {
    setIsBuilding(true)
    await fetch(feed.urls.rss, { cache: 'no-store' }).catch(() => null)
    setIsBuilding(false)
    onBuilt()
  }
  return (
    <tr>
      <th scope="row" style={{ textAlign: 'start' }}>
        <a href={feed.urls.rss}>{feed.title}</a>
        <br />
        <small>{feed.group}</small>
      </th>
      <td>{feed.state === 'emptied' ? <strong>{words.emptied}</strong> : words[feed.state]}</td>
      <td>
        <div style={{ marginBlockEnd: 'calc(var(--base) / 4)' }}>
          {build ? (
            <>
              {new Date(build.at).toLocaleString('vi-VN', { timeZone })}
              <br />
              <small>
                {build.itemCount} {words.items} · {Math.ceil(build.bytes / 1024)} KB ·{' '}
                {Math.round(build.ms)} ms · {build.format}
              </small>
            </>
          ) : (
            words.notBuilt
          )}
        </div>
        {(feed.state === 'open' || feed.state === 'thinned') && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBuilding}
            onClick={() => void check()}
          >
            {words.check}
          </Button>
        )}
      </td>
      <td>{build && <BuildProblems build={build} language={language} />}</td>
      <td>
        <Readers readers={feed.readers} language={language} />
      </td>
    </tr>
  )
}

function BuildProblems({ build, language }: { build: Build; language: string }): ReactElement {
  const words = wordsIn(language)
  if (build.problems.length === 0) return <>{words.none}</>
  return (
    <details>
      <summary>{build.problems.length}</summary>
      <ProblemList problems={build.problems} language={language} />
    </details>
  )
}

function Readers({ readers, language }: { readers: readonly Reader[]; language: string }) {
  const words = wordsIn(language)
  if (readers.length === 0) return <>{words.none}</>
  return (
    <details>
      <summary>{readers.length}</summary>
      <ul>
        {readers.map(({ agent, requests, subscribers }) => (
          <li key={agent}>
            {agent || '–'}: {requests} {words.requests}
            {subscribers > 1 && `, ${subscribers} ${words.subscribers}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
