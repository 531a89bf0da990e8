import { Button } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { useClock } from '../useClock.ts'
import type { Words } from '../words.ts'
import type { KeptWords } from './keptWords.ts'
import { FootBar, sentence } from './SaveBanner.tsx'
import { buttons } from './TwoTexts.tsx'

type KeptWordsOfferProps = {
  readonly said: Words
  readonly found: KeptWords
  /** The newsroom has another version than the one over which they were typed: both are shown first. */
  readonly isOverNewer: boolean
  readonly onTake: () => void
  readonly onDrop: () => void
  readonly onCompare: () => void
}

/** Offers what an earlier visit typed and could not save. */
export function KeptWordsOffer(props: KeptWordsOfferProps): ReactElement {
  const { said, found, isOverNewer, onTake, onDrop, onCompare } = props
  const clock = useClock()
  return (
    <FootBar>
      <p style={sentence}>
        {said.keptFrom} <strong>{shortTime(found.at, clock)}</strong>
      </p>
      <div style={buttons}>
        {!isOverNewer && (
          <Button size="small" margin={false} onClick={onTake}>
            {said.takeBack}
          </Button>
        )}
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onCompare}>
          {said.compare}
        </Button>
        <Button size="small" margin={false} buttonStyle="subtle" onClick={onDrop}>
          {said.drop}
        </Button>
      </div>
    </FootBar>
  )
}
