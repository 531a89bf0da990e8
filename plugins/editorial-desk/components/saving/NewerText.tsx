import { useEffect, type ReactElement } from 'react'
import type { Words } from '../words.ts'
import type { LineState, SaveLine } from './saveLine.ts'
import { TwoTexts } from './TwoTexts.tsx'
import { useStored } from './useStored.ts'
import type { Texts } from './useTexts.ts'

type NewerTextProps = {
  readonly line: SaveLine
  readonly state: Extract<LineState, { is: 'conflict' }>
  readonly address: string
  readonly hasDrafts: boolean
  readonly texts: Texts
  readonly said: Words
}

/** Hers and the one that was saved meanwhile, side by side, until she has chosen. */
export function NewerText(props: NewerTextProps): ReactElement | null {
  const { line, state, address, hasDrafts, texts, said } = props
  const theirs = useStored(`${address}?draft=true&depth=0`)
  const { begunFrom } = texts
  // A save of the system's own, such as a count, made the version new and changed nothing in it.
  const saysTheSame =
    !hasDrafts && theirs && begunFrom && texts.differing(theirs, begunFrom).length === 0
  const keepMine = (): void => {
    line.settle({ keeps: 'mine', mine: texts.current(), says: said.keptNotPublished })
  }
  useEffect(() => {
    if (saysTheSame) keepMine()
  })
  if (!theirs || saysTheSame) return null
  const takeTheirs = (): void => {
    line.beginFrom(theirs['updatedAt'] as string)
    line.settle({ keeps: 'theirs', theirs })
    void texts.take(theirs, { isSaved: true })
  }
  const { by } = state.newer
  return (
    <TwoTexts
      {...{ said, texts, theirs }}
      mine={texts.current()}
      names={{ mine: said.mine, theirs: said.theirs }}
      title={said.both}
      heading={by ? `${said.newerBy} ${by}` : said.newer}
      note={hasDrafts ? said.keepMineSays : said.saveMineSays}
      choices={[
        { label: hasDrafts ? said.keepMine : said.saveMine, onChoose: keepMine },
        { label: said.takeTheirs, onChoose: takeTheirs },
      ]}
    />
  )
}
