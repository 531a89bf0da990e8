import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { SaveLine } from '../saving/saveLine.ts'
import { useLock, type Holder } from './useLock.ts'

/** How often a lock that was taken over is looked at, until it is hers who took it. */
const tries = 5

/**
 * Whoever has saved here holds the lock. The panel learns of it from an answer that the next letter
 * calls off (payload 3.90, `onChange`): on a slow day it never did, and said of a colleague who took
 * over that she writes here, and not that she has taken it.
 */
function useOwnLock(line: SaveLine): void {
  const { documentLockState, setCurrentEditor } = useDocumentInfo()
  const { user } = useAuth()
  useEffect(
    () =>
      line.onSaving(({ is }) => {
        const known = documentLockState.current
        if (is !== 'saved' || !user || !known || known.user) return
        documentLockState.current = { ...known, isLocked: true, user }
        setCurrentEditor?.(user)
      }),
    [documentLockState, line, setCurrentEditor, user],
  )
}

/** Tells the line of a document by whom it was taken over, and takes it over for good. */
export function useTakeOvers(line: SaveLine): void {
  const { collectionSlug, currentEditor, globalSlug, id, updateDocumentEditor } = useDocumentInfo()
  const { user } = useAuth()
  const readLock = useLock()
  useOwnLock(line)
  const editor = typeof currentEditor === 'object' ? (currentEditor as Holder | null) : null
  /** Who wrote here last, as far as this visit knows; undefined while it has just begun. */
  const before = useRef<Holder['id'] | null | undefined>(undefined)
  useEffect(() => {
    const was = before.current
    const is = editor?.id ?? null
    before.current = is
    if (!user || was === is) return
    if (is === null || is === user.id) line.beFree()
    else if (was === user.id && editor) line.beHeld(nameOf(editor))
    if (is !== user.id || was === null || was === undefined) return
    // Each autosave of whoever wrote here makes her lock anew, under another number than the one that
    // Payload's dialog has just read and then names (3.90): it may have taken over nothing.
    void (async () => {
      for (let tried = 0; tried < tries; tried += 1) {
        const holder = await readLock()
        if (!holder || holder.id === user.id) return
        await updateDocumentEditor(id ?? '', collectionSlug ?? globalSlug ?? '', user)
      }
    })()
  }, [collectionSlug, editor, globalSlug, id, line, readLock, updateDocumentEditor, user])
}

export const nameOf = ({ id, name, email }: Holder): string => name ?? email ?? String(id)
