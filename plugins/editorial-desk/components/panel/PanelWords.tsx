'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore, type ReactElement, type ReactNode } from 'react'
import { FootBar, sentence } from '../saving/SaveBanner.tsx'
import { buttons } from '../saving/TwoTexts.tsx'
import { tryNow, watch } from '../saving/watchSaves.ts'
import { wordsIn } from '../words.ts'
import { sayInVietnamese } from './englishSentences.ts'
import { levelHeadings } from './headingLevels.ts'
import { nameParts } from './nameParts.ts'
import { nameElements } from './nameRules.ts'
import { PanelStyle } from './PanelStyle.tsx'
import { pages } from './waitingPages.ts'

/** Around the whole panel: what Payload leaves unsaid or says in the browser's English. */
export function PanelWords({ children }: { readonly children: ReactNode }): ReactElement {
  useNames()
  useEffect(watch, [])
  const isAway = useSyncExternalStore(pages.subscribe, pages.isWaiting, () => false)
  return (
    <>
      <PanelStyle />
      {children}
      {isAway ? <WaitingPage /> : null}
    </>
  )
}

function WaitingPage(): ReactElement {
  const { i18n } = useTranslation()
  const said = wordsIn(i18n.language)
  return (
    <FootBar isAlert>
      <p style={sentence}>{said.pageWaits}</p>
      <div style={buttons}>
        <Button size="small" margin={false} onClick={tryNow}>
          {said.tryNowPage}
        </Button>
      </div>
    </FootBar>
  )
}

/** Names what is on the page, and whatever comes to it. */
function useNames(): void {
  const { i18n } = useTranslation()
  const isVietnamese = i18n.language.startsWith('vi')
  useEffect(() => {
    let asked = 0
    const name = (): void => {
      asked = 0
      const say = (vi: string, en: string): string => (isVietnamese ? vi : en)
      nameElements(document, say)
      nameParts(document, say)
      levelHeadings(document)
      if (isVietnamese) sayInVietnamese(document)
    }
    const soon = (): void => {
      asked ||= requestAnimationFrame(name)
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, {
      ...{ childList: true, subtree: true },
      attributeFilter: ['aria-label', 'title'],
    })
    soon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [isVietnamese])
}
