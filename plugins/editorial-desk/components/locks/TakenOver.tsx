import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { useClock } from '../useClock.ts'
import { FootBar, sentence } from '../saving/SaveBanner.tsx'
import type { Words } from '../words.ts'

type Editor = { readonly id: number | string; readonly name?: string; readonly email?: string }

/** Who has taken the document over from whoever wrote in it, and when. */
export function TakenOver({ said }: { readonly said: Words }): ReactElement | null {
  const { currentEditor } = useDocumentInfo()
  const { user } = useAuth()
  const clock = useClock()
  const editor = typeof currentEditor === 'object' ? (currentEditor as Editor | null) : null
  const wasMine = useRef(false)
  const [taken, setTaken] = useState<{ readonly by: string; readonly at: number } | null>(null)
  useEffect(() => {
    if (!editor || !user) return
    if (editor.id === user.id) {
      wasMine.current = true
      setTaken(null)
    } else if (wasMine.current) {
      wasMine.current = false
      setTaken({ by: editor.name ?? editor.email ?? String(editor.id), at: Date.now() })
    }
  }, [editor, user])
  if (!taken) return null
  return (
    <FootBar isAlert>
      <p style={sentence}>
        <strong>{taken.by}</strong> {said.tookOver} ({shortTime(taken.at, clock)}).{' '}
        {said.tookOverSays}
      </p>
    </FootBar>
  )
}
