import type { ReactElement } from 'react'
import type { Words } from '../words.ts'
import type { LineState, SaveLine } from './saveLine.ts'
import { TwoTexts } from './TwoTexts.tsx'
import { useStored } from './useStored.ts'
import type { Texts } from './useTexts.ts'

type UnshownChangesProps = {
  readonly line: SaveLine
  readonly state: Extract<LineState, { is: 'unshown' }>
  readonly address: string
  readonly texts: Texts
  readonly said: Words
}

/** What publishing would bring before readers of colleagues' changes, beside what they see now. */
export function UnshownChanges(props: UnshownChangesProps): ReactElement | null {
  const { line, state, address, texts, said } = props
  const live = useStored(`${address}?depth=0`)
  const confirm = (isConfirmed: boolean) => () => {
    line.confirm(isConfirmed)
  }
  if (!live) return null
  return (
    <TwoTexts
      {...{ said, texts }}
      names={{ mine: said.willBe, theirs: said.isNow }}
      mine={texts.current()}
      theirs={live}
      title={said.unshown}
      heading={`${said.unshownBy} ${state.by.join(', ')}`}
      note={said.unshownSays}
      choices={[
        { label: said.publishAll, onChoose: confirm(true) },
        { label: said.notYet, onChoose: confirm(false) },
      ]}
    />
  )
}
