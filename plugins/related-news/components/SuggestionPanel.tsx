import {
  useAllFormFields,
  useDocumentInfo,
  useField,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import type { ReactElement, ReactNode } from 'react'
import type { Suggestion, Suggestions } from '../reader/suggest.ts'
import { appendBlock, type InsertedBlock } from './appendBlock.ts'
import { BesideNow } from './BesideNow.tsx'
import { DecisionButton } from './DecisionButton.tsx'
import { PinButton } from './PinButton.tsx'
import { ScoredReason } from './ScoredReason.tsx'
import { StoryLine } from './StoryLine.tsx'
import { useAnswer } from '../../kit/admin/useAnswer.ts'
import { useSettled } from '../../kit/admin/useSettled.ts'
import { type Words, wordsIn } from './words.ts'

export type SuggestionPanelProps = {
  /** Fields that say what the document is about, as the project names them. */
  readonly fields: readonly string[]
  /** The relation for links picked by hand; null where the collection has none. */
  readonly pick: string | null
  /** The rich text and the block that leads to another story; null where there is none. */
  readonly insert: (InsertedBlock & { readonly body: string }) | null
}

const pauseMs = 900

/** Beside the form: what the draft, as it stands, goes on from; one click to link it. */
export function SuggestionPanel({ fields, pick, insert }: SuggestionPanelProps): ReactElement {
  const { i18n } = useTranslation()
  const said = wordsIn(i18n.language)
  const { id, collectionSlug } = useDocumentInfo()
  const locale = useLocale()
  const [form] = useAllFormFields()
  const draft = JSON.stringify({
    collection: collectionSlug,
    id: id ?? null,
    locale: locale.code,
    data: Object.fromEntries(fields.map((field) => [field, form[field]?.value])),
  })
  const { answer } = useAnswer<Suggestions>('/related-news/suggest', useSettled(draft, pauseMs))
  return (
    <section className="field-type related-news-panel" aria-live="polite">
      <h4>{said.suggestions}</h4>
      {answer.is === 'loading' && <p>{said.loading}</p>}
      {answer.is === 'failed' && <p>{said.failed}</p>}
      {answer.is === 'here' && answer.value.whyNone !== null && <p>{said[answer.value.whyNone]}</p>}
      {answer.is === 'here' && (
        <ol>
          {answer.value.suggestions.map((suggestion) => (
            <SuggestionLine
              key={`${suggestion.collection}:${suggestion.id}`}
              suggestion={suggestion}
              said={said}
            >
              {suggestion.collection === collectionSlug ? (
                <>
                  {pick !== null && <PickButton pick={pick} story={suggestion} said={said} />}
                  {insert && <InsertButton insert={insert} story={suggestion} said={said} />}
                </>
              ) : (
                <PinButton
                  story={{ relationTo: suggestion.collection, value: suggestion.id }}
                  title={suggestion.title}
                  said={said}
                />
              )}
            </SuggestionLine>
          ))}
        </ol>
      )}
      {id !== undefined && <BesideNow />}
    </section>
  )
}

const SuggestionLine = ({
  suggestion,
  said,
  children,
}: {
  readonly suggestion: Suggestion
  readonly said: Words
  readonly children: ReactNode
}): ReactElement => {
  const { why, score, parts, decided } = suggestion
  return (
    <StoryLine
      story={suggestion}
      said={said}
      reason={<ScoredReason {...{ score, parts, decided, said }} reason={why} />}
    >
      {children}
    </StoryLine>
  )
}

type ButtonProps = { readonly story: Suggestion; readonly said: Words }

function PickButton({
  pick,
  story: { id, title },
  said,
}: ButtonProps & { readonly pick: string }): ReactElement {
  const { value, setValue } = useField<(number | string)[] | null>({ path: pick })
  const picked = value ?? []
  const isPicked = picked.some((one) => String(one) === String(id))
  return (
    <DecisionButton
      label={isPicked ? said.added : said.addLink}
      about={title}
      isDone={isPicked}
      onDecide={() => {
        setValue([...picked, id])
      }}
    />
  )
}

function InsertButton({
  insert,
  story: { id, title },
  said,
}: ButtonProps & { readonly insert: InsertedBlock & { readonly body: string } }): ReactElement {
  const { value, setValue } = useField({ path: insert.body })
  const [, dispatch] = useAllFormFields()
  return (
    <DecisionButton
      label={said.insert}
      about={title}
      onDecide={() => {
        const next = appendBlock(value, insert, id)
        setValue(next)
        // The editor takes text from outside only as its new beginning.
        dispatch({ type: 'UPDATE', path: insert.body, value: next, initialValue: next })
      }}
    />
  )
}
