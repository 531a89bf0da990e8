import { Button } from '@payloadcms/ui'
import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react'
import type { Words } from '../words.ts'
import type { Values } from './saveLine.ts'
import type { Texts } from './useTexts.ts'

type TwoTextsProps = {
  readonly said: Words
  readonly title: string
  /** Whose the other text is, and what the choice does. */
  readonly heading: string
  readonly note: string
  readonly mine: Values
  readonly theirs: Values
  readonly names: { readonly mine: string; readonly theirs: string }
  readonly texts: Texts
  readonly choices: readonly { readonly label: string; readonly onChoose: () => void }[]
  /** Absent where one of the choices has to be made. */
  readonly onClose?: () => void
}

/** Both texts of a document side by side, where they differ, and what may be done with them. */
export function TwoTexts(props: TwoTextsProps): ReactElement {
  const { said, title, heading, note, mine, theirs, names, choices, onClose } = props
  const { differing: differingIn, labelOf, textOf } = props.texts
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const differing = differingIn(mine, theirs)
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
      <h2 id="two-texts">{title}</h2>
      <p>{heading}</p>
      {differing.length === 0 && <p>{said.noDifference}</p>}
      {differing.map((name) => (
        <section key={name} aria-label={labelOf(name)} style={part}>
          <h3>{labelOf(name)}</h3>
          <div style={columns}>
            <Text heading={names.mine} text={textOf(name, mine[name])} said={said} />
            <Text heading={names.theirs} text={textOf(name, theirs[name])} said={said} />
          </div>
        </section>
      ))}
      <p>{note}</p>
      <div style={buttons}>
        {choices.map(({ label, onChoose }, at) => (
          <Button
            key={label}
            size="small"
            margin={false}
            buttonStyle={at === 0 ? 'primary' : 'secondary'}
            onClick={onChoose}
          >
            {label}
          </Button>
        ))}
        <CopyButton
          said={said}
          text={() => differing.map((name) => textOf(name, mine[name])).join('\n\n')}
        />
        {onClose && (
          <Button size="small" margin={false} buttonStyle="subtle" onClick={onClose}>
            {said.close}
          </Button>
        )}
      </div>
    </dialog>
  )
}

type TextProps = { readonly heading: string; readonly text: string; readonly said: Words }

const Text = ({ heading, text: words, said }: TextProps): ReactElement => (
  <div>
    <strong>{heading}</strong>
    <pre style={text} tabIndex={0}>
      {words || said.empty}
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
    <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void copy()}>
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
