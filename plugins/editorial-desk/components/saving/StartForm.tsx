import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { FootBar, sentence } from './SaveBanner.tsx'
import { wordsIn } from '../words.ts'
import { fieldLabels, wordOf } from './fieldLabels.ts'
import { keepWords, keyOfVisit, wordsOf } from './keptWords.ts'

type StartFormProps = {
  readonly slug: string
  /** Field of the title. */
  readonly title: string
  readonly userId: number | string
  readonly language: string
}
type Made = { readonly doc?: { readonly id: number | string; readonly updatedAt: string } }

/** As long as an autosave waits for the next letter. */
const pauseMs = 1200

/** The title of a new document. It is made once something stands here, and goes on in its own form. */
export function StartForm({ slug, title, userId, language }: StartFormProps): ReactElement {
  const said = wordsIn(language)
  const router = useRouter()
  const { config, getEntityConfig } = useConfig()
  const entity = getEntityConfig({ collectionSlug: slug })
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const latest = useRef(text)
  const isMaking = useRef(false)
  const api = `${config.serverURL}${config.routes.api}/${slug}`

  const make = async (): Promise<void> => {
    const sent = latest.current.trim()
    if (sent === '' || isMaking.current) return
    isMaking.current = true
    setTrouble(null)
    const made = await create(`${api}?draft=true&autosave=true&depth=0`, { [title]: sent })
    if (typeof made === 'string') {
      isMaking.current = false
      setTrouble(made || said.network)
      return
    }
    const { id, updatedAt } = made
    if (latest.current.trim() !== sent) {
      const key = keyOfVisit(wordsOf(userId, `${config.routes.api}/${slug}/${id}`))
      const values = { [title]: latest.current }
      keepWords(key, { at: Date.now(), base: updatedAt, values })
    }
    router.replace(`${config.routes.admin}/collections/${slug}/${id}`)
  }

  useEffect(() => {
    latest.current = text
    const timer = setTimeout(() => void make(), pauseMs)
    return () => {
      clearTimeout(timer)
    }
    // The text alone starts the wait anew.
  }, [text])

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h1>{`${said.startNew}: ${wordOf(entity.labels.singular, language)}`}</h1>
      <div className="field-type text">
        <label className="field-label" htmlFor={`field-${title}`}>
          {fieldLabels(entity.fields, language)(title)}
        </label>
        <input
          id={`field-${title}`}
          name={title}
          type="text"
          value={text}
          autoFocus
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
        <p className="field-description">{said.startSays}</p>
      </div>
      <Button type="submit">{said.startWriting}</Button>
      {trouble !== null && (
        <FootBar isAlert>
          <p style={sentence}>
            <strong>{said.unsaved}</strong> {trouble}
          </p>
        </FootBar>
      )}
    </form>
  )
}

/** The new document; else the sentence that says why there is none, empty where nobody answered. */
async function create(address: string, values: object) {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    })
    const { doc, errors } = (await answer.json()) as Made & { errors?: { message: string }[] }
    return doc ?? errors?.[0]?.message ?? ''
  } catch {
    return ''
  }
}
