import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState, type ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { shortTime } from '../../core/schedules/typedTime.ts'
import type { LineState } from '../saving/saveLine.ts'
import { useClock } from '../useClock.ts'
import type { Words } from '../words.ts'

type LockWordsProps = { readonly said: Words; readonly state: LineState }

/**
 * What Payload's two dialogs about locks do not say: since when somebody writes, by the clock of the
 * newsroom (theirs is English, by the browser's, payload 3.90), and who has taken a document over.
 */
export function LockWords({ said, state }: LockWordsProps): ReactElement {
  const { lastUpdateTime } = useDocumentInfo()
  const clock = useClock()
  const locked = useDialog('document-locked')
  const taken = useDialog('document-take-over')
  return (
    <>
      {locked &&
        createPortal(
          <>
            <style>{theirDate}</style>
            <p>
              {said.writesSince} <strong>{shortTime(lastUpdateTime, clock)}</strong>
            </p>
          </>,
          locked,
        )}
      {taken &&
        state.is === 'held' &&
        createPortal(
          <p>
            <strong>{state.by}</strong> {said.tookOver} ({shortTime(state.since, clock)}).{' '}
            {said.tookOverSays}
          </p>,
          taken,
        )}
    </>
  )
}

const theirDate = '.document-locked__content > p:nth-of-type(2) { display: none }'

/** Where an open dialog of Payload's says what it says; null while it is closed. */
function useDialog(slug: string): Element | null {
  const { isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const [content, setContent] = useState<Element | null>(null)
  useEffect(() => {
    setContent(isOpen ? document.querySelector(`.${slug}__content`) : null)
  }, [isOpen, slug])
  return content
}
