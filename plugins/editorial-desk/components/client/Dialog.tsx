'use client'
import {
  type SyntheticEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react'
import { createPortal } from 'react-dom'
import { DeskStyle } from './DeskStyle.tsx'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** A dialog of the browser's own: it keeps the focus, and Escape closes it. */
export function Dialog({ title, children, onSubmit, onClose }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    // The form of the piece is around it, as far as React's events go.
    event.stopPropagation()
    onSubmit()
  }
  return createPortal(
    <DeskStyle>
      <dialog className="ed-dialog" ref={dialog} aria-labelledby={heading} onClose={onClose}>
        <form onSubmit={send}>
          <h2 id={heading}>{title}</h2>
          {children}
        </form>
      </dialog>
    </DeskStyle>,
    document.body,
  )
}
