import { Button } from '@payloadcms/ui'
import { useEffect, useState, type ReactElement } from 'react'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { FootBar, sentence } from '../saving/SaveBanner.tsx'
import type { LineState } from '../saving/saveLine.ts'
import { CopyButton, TwoTexts, buttons } from '../saving/TwoTexts.tsx'
import { useStored } from '../saving/useStored.ts'
import type { Texts } from '../saving/useTexts.ts'
import { useClock } from '../useClock.ts'
import type { Words } from '../words.ts'
import { nameOf } from './useTakeOvers.ts'
import { useLock } from './useLock.ts'

type TakenOverProps = {
  readonly state: Extract<LineState, { is: 'held' }>
  readonly address: string
  readonly texts: Texts
  readonly said: Words
}

/** Said to whoever wrote in a document that somebody has taken over; both texts are there to be read. */
export function TakenOver({ state, address, texts, said }: TakenOverProps): ReactElement {
  const clock = useClock()
  const by = useNameOfHolder(state.by) ?? said.somebody
  const [isComparing, setIsComparing] = useState(false)
  const theirs = useStored(isComparing ? `${address}?draft=true&depth=0` : null)
  const close = (): void => {
    setIsComparing(false)
  }
  if (isComparing && theirs) {
    return (
      <TwoTexts
        {...{ said, texts, theirs }}
        mine={texts.current()}
        names={{ mine: said.mine, theirs: said.theirs }}
        title={said.both}
        heading={`${by} ${said.tookOver} (${shortTime(state.since, clock)}).`}
        note={said.tookOverSays}
        choices={[]}
        onClose={close}
      />
    )
  }
  return (
    <FootBar isAlert>
      <p style={sentence}>
        <strong>{by}</strong> {said.tookOver} ({shortTime(state.since, clock)}). {said.tookOverSays}
      </p>
      <div style={buttons}>
        <Button
          size="small"
          margin={false}
          onClick={() => {
            setIsComparing(true)
          }}
        >
          {said.compare}
        </Button>
        <CopyButton said={said} text={texts.words} />
      </div>
    </FootBar>
  )
}

/** As the panel told it, or as the lock does where a save was refused before the panel knew. */
function useNameOfHolder(told: string | null): string | null {
  const readLock = useLock()
  const [found, setFound] = useState<string | null>(null)
  useEffect(() => {
    if (told !== null) return
    void readLock().then((holder) => {
      setFound(holder && nameOf(holder))
    })
  }, [told, readLock])
  return told ?? found
}
