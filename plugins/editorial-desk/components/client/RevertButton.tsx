'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import { revertParameter } from '../saving/describeSave.ts'
import type { Values } from '../saving/saveLine.ts'
import { useTexts } from '../saving/useTexts.ts'
import { Dialog } from './Dialog.tsx'
import { askDeskAgain } from './useDesk.ts'

/** Takes the form back to what readers have, after saying what that leaves out. */
export function RevertButton({ address }: { readonly address: string }): ReactElement {
  const say = useSay()
  const { t, i18n } = useTranslation()
  const texts = useTexts(i18n.language)
  const { setUnpublishedVersionCount, setMostRecentVersionIsAutosaved } = useDocumentInfo()
  const [live, setLive] = useState<Values | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const open = async () => {
    const answer = await callApi<Values>('GET', `${address}?depth=0`)
    if (answer.ok) setLive(answer.value)
    setProblem(answer.ok ? null : answer.message)
  }
  const revert = async (published: Values) => {
    const path = `${address}?depth=0&${revertParameter}=true`
    const words = { ...published, _status: 'published' }
    const answer = await callApi<{ readonly doc: Values }>('PATCH', path, words)
    if (!answer.ok) {
      setProblem(answer.message)
      return
    }
    setLive(null)
    await texts.take(answer.value.doc, { isSaved: true })
    setMostRecentVersionIsAutosaved(false)
    setUnpublishedVersionCount(0)
    askDeskAgain()
  }
  const differing = live ? texts.differing(texts.current(), live).map(texts.labelOf) : []
  return (
    <>
      <button type="button" id="desk-revert" onClick={() => void open()}>
        {t('version:revertToPublished')}
      </button>
      {problem === null ? null : (
        <span role="alert" className="ed-error">
          {problem}
        </span>
      )}
      {live === null ? null : (
        <Dialog
          title={t('version:confirmRevertToSaved')}
          onClose={() => {
            setLive(null)
          }}
          onSubmit={() => void revert(live)}
        >
          <p>{t('version:aboutToRevertToPublished')}</p>
          <p>
            {differing.length === 0
              ? say('Hai bản không khác nhau về nội dung.', 'The two say the same.')
              : say(
                  `Khác nhau ở: ${differing.join(', ')}.`,
                  `They differ in: ${differing.join(', ')}.`,
                )}
          </p>
          <div className="ed-row">
            <button type="submit" className="ed-strong">
              {t('version:revertToPublished')}
            </button>
            <button
              type="button"
              onClick={() => {
                setLive(null)
              }}
            >
              {say('Thôi', 'Cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
