import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { useClock } from '../useClock.ts'
import { FootBar, sentence } from '../saving/SaveBanner.tsx'
import type { Words } from '../words.ts'

type Editor = { readonly id: number | string; readonly name?: string; readonly email?: string }

export type Taken = { readonly by: string; readonly at: number }

/** Who has taken the document over from whoever wrote in it, and when; null while nobody has. */
export function useTakenOver(): Taken | null {
  const { currentEditor } = useDocumentInfo()
  const { user } = useAuth()
  const editor = typeof currentEditor === 'object' ? (currentEditor as Editor | null) : null
  const wasMine = useRef(false)
  const [taken, setTaken] = useState<Taken | null>(null)
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
  return taken
}

type TakenOverProps = { readonly taken: Taken; readonly said: Words }

/** Said to whoever wrote in a document that somebody has taken over. */
export function TakenOver({ taken, said }: TakenOverProps): ReactElement {
  const clock = useClock()
  return (
    <FootBar isAlert>
      <p style={sentence}>
        <strong>{taken.by}</strong> {said.tookOver} ({shortTime(taken.at, clock)}).{' '}
        {said.tookOverSays}
      </p>
    </FootBar>
  )
}
