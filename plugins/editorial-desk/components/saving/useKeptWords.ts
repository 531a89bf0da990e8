import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { differingFields } from '../../core/saving/differences.ts'
import { findWords, forgetWords, keepWords, keyOfVisit, type FoundWords } from './keptWords.ts'
import type { SaveLine } from './saveLine.ts'
import type { Texts } from './useTexts.ts'

const pauseMs = 150

/** Keeps in the browser what is typed, until it is saved; and finds what an earlier visit left. */
export function useKeptWords(words: string, line: SaveLine, texts: Texts) {
  const [key] = useState(() => keyOfVisit(words))
  const [hasRoom, setHasRoom] = useState(true)
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { getFields } = useForm()
  /** How much was typed, and how much of it each save carries that is under way. */
  const typed = useRef(0)
  const carried = useRef(new Map<number, number>())
  const isUnsaved = useRef(false)
  const keepable = useRef(texts.keepable)
  keepable.current = texts.keepable

  const keep = useCallback(() => {
    if (!isUnsaved.current) return
    const values = keepable.current(reduceFieldsToValues(getFields(), true))
    if (!values) return
    setHasRoom(keepWords(key, { at: Date.now(), base: line.base() ?? null, values }))
  }, [getFields, key, line])

  useEffect(() => {
    if (!isModified) return undefined
    typed.current += 1
    isUnsaved.current = true
    const timer = setTimeout(keep, pauseMs)
    return () => {
      clearTimeout(timer)
    }
  }, [fields, isModified, keep])

  useEffect(
    () =>
      line.onSaving(({ is, number }) => {
        if (is === 'made') carried.current.set(number, typed.current)
        else if (carried.current.get(number) === typed.current) {
          isUnsaved.current = false
          carried.current.clear()
          forgetWords(key)
        }
      }),
    [line, key],
  )

  useEffect(() => {
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    return () => {
      keep()
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [keep])

  const { found, settle } = useFoundWords(words, key)
  return { found, settle, hasRoom, isUnsaved: () => isUnsaved.current }
}

/** What an earlier visit typed and the newsroom has not. */
function useFoundWords(words: string, key: string) {
  const { getData } = useForm()
  const look = useCallback((): FoundWords | null => {
    for (;;) {
      const found = findWords(words, key)
      if (!found || differingFields(found.values, getData()).length > 0) return found
      forgetWords(found.key)
    }
  }, [words, key, getData])
  const [found, setFound] = useState<FoundWords | null>(null)
  useEffect(() => {
    setFound(look())
  }, [look])
  const settle = useCallback(() => {
    if (found) forgetWords(found.key)
    setFound(look())
  }, [found, look])
  return { found, settle }
}
