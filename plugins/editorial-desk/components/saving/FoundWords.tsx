import { useState, type ReactElement } from 'react'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { useClock } from '../useClock.ts'
import type { Words } from '../words.ts'
import { KeptWordsOffer } from './KeptWordsOffer.tsx'
import type { FoundWords as Found } from './keptWords.ts'
import { TwoTexts } from './TwoTexts.tsx'
import { useStored } from './useStored.ts'
import type { Texts } from './useTexts.ts'

type FoundWordsProps = {
  readonly found: Found
  /** The version that the form holds. */
  readonly base: string | null
  readonly address: string
  readonly hasDrafts: boolean
  readonly texts: Texts
  readonly said: Words
  /** She has decided about them. */
  readonly onSettled: () => void
}

/** What an earlier visit typed and could not save: taken back, compared with what is saved, or dropped. */
export function FoundWords(props: FoundWordsProps): ReactElement {
  const { found, base, address, hasDrafts, texts, said, onSettled } = props
  const clock = useClock()
  const [isComparing, setIsComparing] = useState(false)
  const theirs = useStored(isComparing ? `${address}?draft=true&depth=0` : null)
  const takeBack = (): void => {
    onSettled()
    setIsComparing(false)
    void texts.take({ ...texts.current(), ...found.values }, { isSaved: false })
  }
  const close = (): void => {
    setIsComparing(false)
  }
  const drop = (): void => {
    close()
    onSettled()
  }
  if (!isComparing || !theirs) {
    const compare = (): void => {
      setIsComparing(true)
    }
    const offer = { onTake: takeBack, onDrop: drop, onCompare: compare }
    return <KeptWordsOffer {...{ said, found, ...offer }} isOverNewer={found.base !== base} />
  }
  return (
    <TwoTexts
      {...{ said, texts, theirs }}
      names={{ mine: said.mine, theirs: said.theirs }}
      mine={found.values}
      title={said.both}
      heading={`${said.keptFrom} ${shortTime(found.at, clock)}`}
      note={hasDrafts ? said.takeBackSays : said.takeBackIntoForm}
      choices={[
        { label: said.takeBack, onChoose: takeBack },
        { label: said.drop, onChoose: drop },
      ]}
      onClose={close}
    />
  )
}
