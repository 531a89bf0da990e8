'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from '../../../kit/admin/callApi.ts'

type Row = {
  readonly id: number | string
  readonly name: string
  readonly _status: 'draft' | 'published'
  readonly reviewState: string | null
  readonly lastEndsAt: string | null
}
/** An emergency as readers have it, as it was last saved, or both. */
export type Alarm = Pick<Row, 'id' | 'name' | 'lastEndsAt'> & {
  readonly isLive: boolean
  /** There are words that nobody confirmed. */
  readonly isDraft: boolean
  readonly isSubmitted: boolean
}

/** Emergencies that are not over; `load` asks again. What is out is always among them. */
export function useAlarms({ api, campaigns }: ViewSettings) {
  const [alarms, setAlarms] = useState<readonly Alarm[]>([])
  const load = useCallback(async () => {
    const now = encodeURIComponent(new Date().toISOString())
    const where = `depth=0&limit=20&where[kind][equals]=emergency&where[lastEndsAt][greater_than]=${now}`
    const ask = (more: string) =>
      callApi<{ docs: Row[] }>('GET', `${api}/${campaigns}?${where}${more}`)
    const [live, drafts] = await Promise.all([
      ask('&where[_status][equals]=published'),
      ask('&draft=true'),
    ])
    if (live.ok && drafts.ok) setAlarms(merge(live.value.docs, drafts.value.docs))
  }, [api, campaigns])
  useEffect(() => {
    void load()
  }, [load])
  return { alarms, load }
}

function merge(live: readonly Row[], newest: readonly Row[]): Alarm[] {
  const out = new Map(live.map((row) => [row.id, row]))
  const rows = new Map([...live, ...newest].map((row) => [row.id, row]))
  return [...rows.values()].map(({ id, name, lastEndsAt, _status, reviewState }) => ({
    ...{ id, name: out.get(id)?.name ?? name, lastEndsAt: out.get(id)?.lastEndsAt ?? lastEndsAt },
    isLive: out.has(id),
    isDraft: _status === 'draft',
    isSubmitted: reviewState === 'submitted',
  }))
}
