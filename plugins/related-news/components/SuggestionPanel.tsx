import { useAllFormFields, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { Suggestion, Suggestions } from '../reader/suggest.ts'
import { appendBlock, type InsertedBlock } from './appendBlock.ts'
import { useJson } from './useJson.ts'
import { type Words, wordsIn } from './words.ts'

export type SuggestionPanelProps = {
  /** Fields that say what the document is about, as the project names them. */
  readonly fields: readonly string[]
  /** The relation for links picked by hand; null where the collection has none. */
  readonly pick: string | null
  /** The rich text and the block that leads to another story; null where there is none. */
  readonly insert: (InsertedBlock & { readonly body: string }) | null
}

/** An editor who types is not asked for at each letter. */
const pauseMs = 900

/** Beside the form: what the draft, as it stands, goes on from; one click to link it. */
export function SuggestionPanel({ fields, pick, insert }: SuggestionPanelProps): ReactElement {
  const { i18n } = useTranslation()
  const said = wordsIn(i18n.language)
  const { id, collectionSlug } = useDocumentInfo()
  const [form] = useAllFormFields()
  const draft = JSON.stringify({
    collection: collectionSlug,
    id: id ?? null,
    data: Object.fromEntries(fields.map((field) => [field, form[field]?.value])),
  })
  const { answer } = useJson<Suggestions>('/related-news/suggest', useSettled(draft))
  return (
    <section className="field-type related-news-panel" aria-live="polite">
      <h4>{said.suggestions}</h4>
      {answer.is === 'loading' && <p>{said.loading}</p>}
      {answer.is === 'failed' && <p>{said.failed}</p>}
      {answer.is === 'here' && answer.value.whyNone !== null && <p>{answer.value.whyNone}</p>}
      {answer.is === 'here' && (
        <ol>
          {answer.value.suggestions.map((suggestion) => (
            <li key={`${suggestion.collection}:${suggestion.id}`}>
              <SuggestionText suggestion={suggestion} said={said} />
              {suggestion.collection === collectionSlug && (
                <p>
                  {pick !== null && <PickButton pick={pick} id={suggestion.id} said={said} />}{' '}
                  {insert && <InsertButton insert={insert} id={suggestion.id} said={said} />}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function SuggestionText({
  suggestion: { title, address, date, why, score, parts },
  said,
}: {
  readonly suggestion: Suggestion
  readonly said: Words
}): ReactElement {
  const product = [
    `${said.likeness} ${parts.likeness.toFixed(2)}`,
    `${said.nearness} ${parts.nearness.toFixed(2)}`,
    `${said.section} ${parts.section.toFixed(2)}`,
    ...(parts.live === 1 ? [] : [`${said.live} ${parts.live.toFixed(2)}`]),
  ].join(' × ')
  return (
    <>
      <strong>{title}</strong>{' '}
      {date !== null && <time dateTime={date}>{new Date(date).toLocaleDateString('vi-VN')}</time>}{' '}
      {address !== null && (
        <a href={address} target="_blank" rel="noreferrer">
          {said.openStory}
        </a>
      )}
      <br />
      <small title={`${said.score} ${score.toFixed(3)} = ${product}`}>{why}</small>
    </>
  )
}

type ButtonProps = { readonly id: number | string; readonly said: Words }

function PickButton({ pick, id, said }: ButtonProps & { readonly pick: string }): ReactElement {
  const { value, setValue } = useField<(number | string)[] | null>({ path: pick })
  const picked = value ?? []
  const isPicked = picked.some((one) => String(one) === String(id))
  return (
    <button
      type="button"
      className="btn btn--style-secondary btn--size-small"
      disabled={isPicked}
      onClick={() => {
        setValue([...picked, id])
      }}
    >
      {isPicked ? said.added : said.addLink}
    </button>
  )
}

function InsertButton({
  insert,
  id,
  said,
}: ButtonProps & { readonly insert: InsertedBlock & { readonly body: string } }): ReactElement {
  const { value, setValue } = useField({ path: insert.body })
  const [, dispatch] = useAllFormFields()
  return (
    <button
      type="button"
      className="btn btn--style-secondary btn--size-small"
      onClick={() => {
        const next = appendBlock(value, insert, id)
        setValue(next)
        // The editor takes text from outside only as its new beginning.
        dispatch({ type: 'UPDATE', path: insert.body, value: next, initialValue: next })
      }}
    >
      {said.insert}
    </button>
  )
}

/** The text once it has not changed for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  return settled
}
