import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { decisionFields, isSameReference, type Reference } from '../fields/decisions.ts'
import type { BesideNow as Answered } from '../reader/besideNow.ts'
import { DecisionButton } from './DecisionButton.tsx'
import { PinButton } from './PinButton.tsx'
import { ScoredReason } from './ScoredReason.tsx'
import { StoryLine } from './StoryLine.tsx'
import { useAnswer } from '../../kit/admin/useAnswer.ts'
import { type Words, wordsIn } from './words.ts'

/** What readers meet beside the saved document, why each story is there, and what to do about it. */
export function BesideNow(): ReactElement | null {
  const { i18n } = useTranslation()
  const said = wordsIn(i18n.language)
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  // A save changes the answer: its instant is part of the question.
  const { answer } = useAnswer<Answered>(
    `/related-news/why/${collectionSlug}/${String(id)}?saved=${lastUpdateTime}`,
  )
  if (answer.is === 'failed') return <p>{said.failed}</p>
  if (answer.is === 'loading') return <p>{said.loading}</p>
  const { stories, empty } = answer.value
  return (
    <>
      <h4>{said.besideNow}</h4>
      {empty.map((reason) => (
        <p key={reason}>{said[reason]}</p>
      ))}
      <ol>
        {stories.map((story) => {
          const reference = { relationTo: story.collection, value: story.id }
          const { score, parts } = story.why
          return (
            <StoryLine
              key={story.key}
              story={story}
              said={said}
              reason={
                <ScoredReason
                  {...{ score, parts, said }}
                  reason={story.said}
                  decided={story.decided}
                />
              }
            >
              <PinButton story={reference} title={story.title} said={said} />
              <ExcludeButton story={reference} title={story.title} said={said} />
            </StoryLine>
          )
        })}
      </ol>
    </>
  )
}

type ExcludeButtonProps = {
  readonly story: Reference
  readonly title: string
  readonly said: Words
}

/** Takes a story out of this document's lists, and back; it counts once it is saved. */
function ExcludeButton({ story, title, said }: ExcludeButtonProps): ReactElement {
  const { value, setValue } = useField<Reference[] | null>({ path: decisionFields.excluded })
  const excluded = value ?? []
  const others = excluded.filter((one) => !isSameReference(one, story))
  const isExcluded = others.length < excluded.length
  return (
    <DecisionButton
      label={isExcluded ? said.includeAgain : said.exclude}
      about={title}
      onDecide={() => {
        setValue(isExcluded ? others : [...excluded, story])
      }}
    />
  )
}
