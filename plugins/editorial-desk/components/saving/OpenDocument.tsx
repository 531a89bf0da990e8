import { useEffect, useSyncExternalStore, type ReactElement } from 'react'
import { LockWords } from '../locks/LockWords.tsx'
import { TakenOver } from '../locks/TakenOver.tsx'
import { useTakeOvers } from '../locks/useTakeOvers.ts'
import { wordsIn, type Words } from '../words.ts'
import { FoundWords } from './FoundWords.tsx'
import { wordsOf } from './keptWords.ts'
import { NewerText } from './NewerText.tsx'
import { SaveBanner } from './SaveBanner.tsx'
import type { LineState, SaveLine } from './saveLine.ts'
import { UnshownChanges } from './UnshownChanges.tsx'
import { useKeptWords } from './useKeptWords.ts'
import { useLateAnswers } from './useLateAnswers.ts'
import { useTexts } from './useTexts.ts'

type OpenDocumentProps = {
  readonly line: SaveLine
  readonly address: string
  readonly userId: number | string
  readonly language: string
  readonly loginAddress: string
  readonly hasDrafts: boolean
}

/** What is said about the words of one open document, and what its writer decides about them. */
export function OpenDocument(props: OpenDocumentProps): ReactElement {
  const { line, language } = props
  const said = wordsIn(language)
  const state = useSyncExternalStore(line.subscribe, line.state, line.state)
  useTakeOvers(line)
  return (
    <>
      <LockWords {...{ said, state }} />
      <StateOfSaves {...{ ...props, said, state }} />
    </>
  )
}

type StateOfSavesProps = OpenDocumentProps & { readonly said: Words; readonly state: LineState }

function StateOfSaves(props: StateOfSavesProps): ReactElement | null {
  const { line, address, userId, language, loginAddress, hasDrafts, said, state } = props
  const texts = useTexts(language)
  const kept = useKeptWords(wordsOf(userId, address), line, texts)
  useLateAnswers(line)
  useWarning(() => line.isBusy() || kept.isUnsaved())
  const about = { line, address, texts, said, hasDrafts }
  switch (state.is) {
    case 'conflict':
      return <NewerText {...about} state={state} />
    case 'unshown':
      return <UnshownChanges {...about} state={state} />
    case 'held':
      return <TakenOver {...about} state={state} />
    case 'waiting':
    case 'refused': {
      const { hasRoom } = kept
      return <SaveBanner {...{ said, state, hasRoom, loginAddress }} typed={texts.words} />
    }
    case 'quiet': {
      const { found, settle } = kept
      if (!found) return null
      return <FoundWords {...about} found={found} base={line.base() ?? null} onSettled={settle} />
    }
  }
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
