'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import type { TimelineCampaign } from './CampaignBar.tsx'

export type Timeline = {
  readonly now: number
  readonly placements: readonly {
    readonly name: string
    readonly label: { readonly vi: string; readonly en: string }
  }[]
  readonly campaigns: readonly TimelineCampaign[]
}
export type TimeRange = { readonly from: number; readonly to: number }

/** The campaigns of a stretch of time; `load` asks again. `address` is the campaigns' own in the API. */
export function useTimeline(address: string, { from, to }: TimeRange) {
  const [timeline, setTimeline] = useState<Timeline | null>(null)
  const load = useCallback(async () => {
    const [first, last] = [from, to].map((at) => new Date(at).toISOString())
    const answer = await callApi<Timeline>(
      'GET',
      `${address}/timeline?from=${first ?? ''}&to=${last ?? ''}`,
    )
    if (answer.ok) setTimeline(answer.value)
    else toast.error(answer.message)
  }, [address, from, to])
  useEffect(() => {
    void load()
  }, [load])
  return { timeline, load }
}
