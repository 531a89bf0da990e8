'use client'
import { useEffect, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSettled } from '../../../kit/admin/useSettled.ts'

export type Choice = { readonly id: number | string; readonly [field: string]: unknown }

/** More than a list is read through; whatever is not among them is looked for. */
const most = 50
const pauseMs = 300

type Asked = {
  /** A collection's own address in the API. */
  readonly address: string | null
  /** The field by which it is looked for. */
  readonly title: string
  /** Other fields that are shown. */
  readonly also?: readonly string[]
  /** As they were last saved, and not as readers have them. */
  readonly isNewest?: boolean
  readonly chosen: string
}

/** A field of a group as Payload's API reads it: `meta][title` in `select[meta][title]`. */
const inBrackets = (path: string): string => path.replaceAll('.', '][')

/** What may be chosen: those that were touched last, or that are looked for, and what is chosen. */
export function useChoices({ address, title, also = [], isNewest = false, chosen }: Asked) {
  const [sought, setSought] = useState('')
  const [found, setFound] = useState<readonly Choice[]>([])
  const [hasMore, setMore] = useState(false)
  const words = useSettled(sought.trim(), pauseMs)
  const select = [title, ...also].map((path) => `&select[${inBrackets(path)}]=true`).join('')
  const shared = `depth=0&draft=${isNewest}${select}`
  useEffect(() => {
    if (address === null) return
    let isCurrent = true
    const where = words === '' ? '' : `&where[${title}][like]=${encodeURIComponent(words)}`
    const query = `${shared}&limit=${most}&sort=-updatedAt${where}`
    void callApi<{ docs: Choice[]; hasNextPage: boolean }>('GET', `${address}?${query}`).then(
      (answer) => {
        if (!isCurrent || !answer.ok) return
        setFound(answer.value.docs)
        if (words === '') setMore(answer.value.hasNextPage)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [address, shared, title, words])
  const kept = useKept({ address, shared, chosen, found })
  return { choices: kept ? [kept, ...found] : found, hasMore, sought, setSought }
}

type Kept = Pick<Asked, 'address' | 'chosen'> & {
  readonly shared: string
  readonly found: readonly Choice[]
}

/** What is chosen, where it is not among what was found. */
function useKept({ address, shared, chosen, found }: Kept): Choice | null {
  const [known, setKnown] = useState<Choice | null>(null)
  const isAmong = found.some(({ id }) => String(id) === chosen)
  const isKnown = known !== null && String(known.id) === chosen
  const here = found.find(({ id }) => String(id) === chosen)
  useEffect(() => {
    if (here) setKnown(here)
    else if (address !== null && chosen !== '' && !isKnown) {
      void callApi<Choice>('GET', `${address}/${chosen}?${shared}`).then((answer) => {
        if (answer.ok) setKnown(answer.value)
      })
    }
  }, [address, chosen, here, isKnown, shared])
  return isAmong || !isKnown ? null : known
}
