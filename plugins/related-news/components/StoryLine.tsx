import type { ReactElement, ReactNode } from 'react'
import type { Story } from '../reader/stories.ts'
import { useTimeZone } from '../../kit/admin/useTimeZone.ts'
import type { Words } from './words.ts'

type StoryLineProps = {
  readonly story: Pick<Story, 'title' | 'date' | 'address'>
  readonly said: Words
  /** Why it is here. */
  readonly reason: ReactElement
  /** What an editor can do about it. */
  readonly children: ReactNode
}

/** A story in the panel: what it is, why it is here, what to do about it. */
export function StoryLine({ story, said, reason, children }: StoryLineProps): ReactElement {
  const timeZone = useTimeZone()
  return (
    <li style={{ marginBottom: 'calc(var(--base) * 0.75)' }}>
      <strong>{story.title}</strong>{' '}
      {story.date !== null && (
        <time dateTime={story.date}>
          {new Date(story.date).toLocaleDateString('vi-VN', { timeZone })}
        </time>
      )}{' '}
      {story.address !== null && (
        <a href={story.address} target="_blank" rel="noreferrer" aria-label={labelOf(story, said)}>
          {said.openStory}
        </a>
      )}
      {reason}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) * 0.4)' }}>
        {children}
      </div>
    </li>
  )
}

const labelOf = ({ title }: Pick<Story, 'title'>, said: Words): string =>
  `${said.openStory}: ${title}`
