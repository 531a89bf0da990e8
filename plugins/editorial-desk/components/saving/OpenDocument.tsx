import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react'
import { differingFields } from '../../core/saving/differences.ts'
import { plainWords } from '../../core/saving/plainWords.ts'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { TakenOver } from '../locks/TakenOver.tsx'
import { useLeaving } from '../locks/useLeaving.ts'
import { useClock } from '../useClock.ts'
import { wordsIn } from '../words.ts'
import { fieldLabels } from './fieldLabels.ts'
import { wordsOf } from './keptWords.ts'
import { KeptWordsOffer } from './KeptWordsOffer.tsx'
import { SaveBanner } from './SaveBanner.tsx'
import type { SaveLine, Values } from './saveLine.ts'
import { TwoTexts } from './TwoTexts.tsx'
import { useKeptWords } from './useKeptWords.ts'
import { useLateAnswers } from './useLateAnswers.ts'
import { useStored } from './useStored.ts'

type OpenDocumentProps = {
  readonly line: SaveLine
  readonly address: string
  readonly userId: number | string
  readonly language: string
  readonly loginAddress: string
}

/** What is said about the words of one open document, and what its writer decides about them. */
export function OpenDocument(props: OpenDocumentProps): ReactElement | null {
  const { line, address, userId, language, loginAddress } = props
  const said = wordsIn(language)
  const { docConfig } = useDocumentInfo()
  const { getData, reset, setModified } = useForm()
  const state = useSyncExternalStore(line.subscribe, line.state, line.state)
  const kept = useKeptWords(wordsOf(userId, address), line)
  const clock = useClock()
  const [isComparing, setIsComparing] = useState(false)
  useLateAnswers(line)
  useLeaving(address, line)
  useWarning(() => line.isBusy() || kept.isUnsaved())
  const theirs = useStored(
    state.is === 'conflict' || isComparing ? `${address}?draft=true&depth=0` : null,
  )
  const live = useStored(state.is === 'unshown' ? `${address}?depth=0` : null)
  const labelOf = fieldLabels(docConfig?.fields ?? [], language)

  const take = async (values: Values, isUnsaved: boolean): Promise<void> => {
    await reset(values)
    setModified(isUnsaved)
  }
  const typed = (): string =>
    differingFields(getData() as Values, {})
      .map((name) => plainWords((getData() as Values)[name]))
      .join('\n\n')

  const texts = { said, labelOf, names: { mine: said.mine, theirs: said.theirs } }
  if (state.is === 'conflict' && theirs) {
    const { by } = state.newer
    const mine = getData() as Values
    const keepMine = (): void => {
      line.settle({ keeps: 'mine', mine, says: said.keptNotPublished })
    }
    const takeTheirs = (): void => {
      line.beginFrom(theirs['updatedAt'] as string)
      line.settle({ keeps: 'theirs', theirs })
      void take(theirs, false)
    }
    return (
      <TwoTexts
        {...{ ...texts, mine, theirs }}
        title={said.both}
        heading={by ? `${said.newerBy} ${by}` : said.newer}
        note={said.keepMineSays}
        choices={[
          { label: said.keepMine, onChoose: keepMine },
          { label: said.takeTheirs, onChoose: takeTheirs },
        ]}
      />
    )
  }
  if (state.is === 'unshown' && live) {
    return (
      <TwoTexts
        {...texts}
        names={{ mine: said.willBe, theirs: said.isNow }}
        mine={getData()}
        theirs={live}
        title={said.unshown}
        heading={`${said.unshownBy} ${state.by.join(', ')}`}
        note={said.unshownSays}
        choices={[
          {
            label: said.publishAll,
            onChoose: () => {
              line.confirm(true)
            },
          },
          {
            label: said.notYet,
            onChoose: () => {
              line.confirm(false)
            },
          },
        ]}
      />
    )
  }
  if (state.is === 'waiting' || state.is === 'refused') {
    return <SaveBanner {...{ said, state, loginAddress, typed }} hasRoom={kept.hasRoom} />
  }
  if (!kept.found) return <TakenOver said={said} />
  const { found } = kept
  const takeBack = (): void => {
    kept.settle()
    setIsComparing(false)
    void take({ ...(getData() as Values), ...found.values }, true)
  }
  const close = (): void => {
    setIsComparing(false)
  }
  const drop = (): void => {
    close()
    kept.settle()
  }
  return isComparing && theirs ? (
    <TwoTexts
      {...{ ...texts, theirs }}
      mine={found.values}
      title={said.both}
      heading={`${said.keptFrom} ${shortTime(found.at, clock)}`}
      note={said.takeBackSays}
      choices={[
        { label: said.takeBack, onChoose: takeBack },
        { label: said.drop, onChoose: drop },
      ]}
      onClose={close}
    />
  ) : (
    <KeptWordsOffer
      {...{ said, found }}
      isOverNewer={found.base !== (line.base() ?? null)}
      onTake={takeBack}
      onDrop={kept.settle}
      onCompare={() => {
        setIsComparing(true)
      }}
    />
  )
}

/** Asks before the page is left while `isUnsaved`. */
function useWarning(isUnsaved: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  })
}
