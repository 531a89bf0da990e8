'use client'
import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { readViews, type SavedView } from '../../core/lists/savedViews.ts'

/** The ways to look at a list that somebody keeps for herself, in her own preferences. */
export function useOwnViews(collection: string) {
  const { getPreference, setPreference } = usePreferences()
  const [views, setViews] = useState<readonly SavedView[]>([])
  const key = `desk-views-${collection}`
  useEffect(() => {
    let isHere = true
    const read = async (): Promise<void> => {
      const stored = await getPreference<unknown>(key)
      if (isHere) setViews(readViews(stored))
    }
    void read()
    return () => {
      isHere = false
    }
  }, [getPreference, key])
  const keep = async (next: readonly SavedView[]): Promise<void> => {
    setViews(next)
    await setPreference(key, [...next])
  }
  return { views, keep }
}
