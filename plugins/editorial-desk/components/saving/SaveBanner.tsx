import { Button } from '@payloadcms/ui'
import type { CSSProperties, ReactElement, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Words } from '../words.ts'
import type { LineState } from './saveLine.ts'
import { CopyButton, buttons } from './TwoTexts.tsx'
import { tryNow } from './watchSaves.ts'

/** A bar at the foot of the page that stays until what it says is over. */
export function FootBar({ children, isAlert = false }: FootBarProps): ReactElement {
  return createPortal(
    <div role={isAlert ? 'alert' : 'status'} style={{ ...bar, ...(isAlert ? alarming : {}) }}>
      {children}
    </div>,
    document.body,
  )
}
type FootBarProps = { readonly children: ReactNode; readonly isAlert?: boolean }

type SaveBannerProps = {
  readonly said: Words
  readonly state: Extract<LineState, { is: 'waiting' | 'refused' }>
  readonly hasRoom: boolean
  readonly loginAddress: string
  /** What the writer has typed, to be copied. */
  readonly typed: () => string
}

/** That words are not saved, why, and what the writer may do. */
export function SaveBanner(props: SaveBannerProps): ReactElement {
  const { said, state, hasRoom, loginAddress, typed } = props
  const isLogin = state.is === 'waiting' && state.why === 'login'
  return (
    <FootBar isAlert>
      <p style={sentence}>
        <strong>{said.unsaved}</strong> {state.is === 'waiting' ? said[state.why] : state.message}
        {!hasRoom && ` ${said.noRoom}`}
      </p>
      <div style={buttons}>
        {isLogin && (
          <a href={loginAddress} target="_blank" rel="noreferrer">
            {said.signIn}
          </a>
        )}
        {state.is === 'waiting' && (
          <Button size="small" margin={false} onClick={tryNow}>
            {said.tryNow}
          </Button>
        )}
        <CopyButton said={said} text={typed} />
      </div>
    </FootBar>
  )
}

export const sentence: CSSProperties = { margin: 0, flex: '1 1 20rem' }
const bar: CSSProperties = {
  position: 'fixed',
  insetInline: 0,
  insetBlockEnd: 0,
  zIndex: 60,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 'calc(var(--base) / 2)',
  padding: 'calc(var(--base) / 2) var(--gutter-h)',
  color: 'var(--theme-text)',
  background: 'var(--theme-elevation-100)',
  borderBlockStart: '2px solid var(--theme-elevation-500)',
}
const alarming: CSSProperties = {
  color: 'var(--theme-error-900)',
  background: 'var(--theme-error-100)',
  borderBlockStartColor: 'var(--theme-error-500)',
}
