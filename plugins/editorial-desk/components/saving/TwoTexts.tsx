import { Button } from '@payloadcms/ui'
import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react'
import { differingFields } from '../../core/saving/differences.ts'
import { plainWords } from '../../core/saving/plainWords.ts'
import type { Words } from '../words.ts'
import type { Values } from './saveLine.ts'

type TwoTextsProps = {
  readonly said: Words
  readonly heading: string
  readonly mine: Values
  readonly theirs: Values
  readonly labelOf: (field: string) => string
  readonly onMine: () => void
  readonly onTheirs: () => void
  /** Absent where one of the two has to be chosen. */
  readonly onClose?: () => void
}

/** Both texts of a document side by side, where they differ, and what may be done with them. */
export function TwoTexts(props: TwoTextsProps): ReactElement {
  const { said, heading, mine, theirs, labelOf, onMine, onTheirs, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const names = differingFields(mine, theirs)
  return (
    <dialog
      ref={dialog}
      style={frame}
      aria-labelledby="two-texts"
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <h2 id="two-texts">{said.both}</h2>
      <p>{heading}</p>
      {names.length === 0 && <p>{said.noDifference}</p>}
      {names.map((name) => (
        <section key={name} aria-label={labelOf(name)} style={part}>
          <h3>{labelOf(name)}</h3>
          <div style={columns}>
            <Text heading={said.mine} value={mine[name]} said={said} />
            <Text heading={said.theirs} value={theirs[name]} said={said} />
          </div>
        </section>
      ))}
      <p>{said.keepMineSays}</p>
      <div style={buttons}>
        <Button onClick={onMine}>{said.keepMine}</Button>
        <Button buttonStyle="secondary" onClick={onTheirs}>
          {said.takeTheirs}
        </Button>
        <CopyButton
          said={said}
          text={() => names.map((name) => plainWords(mine[name])).join('\n\n')}
        />
        {onClose && (
          <Button buttonStyle="subtle" onClick={onClose}>
            {said.close}
          </Button>
        )}
      </div>
    </dialog>
  )
}

type TextProps = { readonly heading: string; readonly value: unknown; readonly said: Words }

const Text = ({ heading, value, said }: TextProps): ReactElement => (
  <div>
    <strong>{heading}</strong>
    <pre style={text} tabIndex={0}>
      {plainWords(value) || said.empty}
    </pre>
  </div>
)

/** Copies, and says so. */
export function CopyButton({ said, text }: { readonly said: Words; readonly text: () => string }) {
  const note = useRef<HTMLSpanElement>(null)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text())
    if (note.current) note.current.textContent = said.copied
  }
  return (
    <Button buttonStyle="secondary" onClick={() => void copy()}>
      {said.copyMine} <span ref={note} role="status" />
    </Button>
  )
}

const frame: CSSProperties = {
  inlineSize: 'min(72rem, 94vw)',
  maxBlockSize: '90vh',
  overflow: 'auto',
  padding: 'var(--base)',
  color: 'var(--theme-text)',
  background: 'var(--theme-bg)',
  border: '1px solid var(--theme-elevation-200)',
}
const part: CSSProperties = { marginBlock: 'calc(var(--base) / 2)' }
const columns: CSSProperties = {
  display: 'grid',
  gap: 'calc(var(--base) / 2)',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
}
const text: CSSProperties = {
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  maxBlockSize: '20rem',
  overflow: 'auto',
  fontFamily: 'inherit',
  padding: 'calc(var(--base) / 2)',
  background: 'var(--theme-elevation-50)',
}
export const buttons: CSSProperties = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 'calc(var(--base) / 2)',
}
