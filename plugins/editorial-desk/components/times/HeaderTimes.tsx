import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { useClock } from '../useClock.ts'

/**
 * When the open document was last changed and made, by the clock of the newsroom. Payload's header says
 * both by the clock of the computer that shows it (3.90), and takes no other component there.
 */
export function HeaderTimes(): ReactElement {
  const { data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const clock = useClock()
  const here = useRef<HTMLSpanElement>(null)
  const [places, setPlaces] = useState<readonly Element[]>([])
  const { createdAt, deletedAt, updatedAt } = (data ?? {}) as Readonly<Record<string, unknown>>
  const times = [deletedAt ?? updatedAt, createdAt]
  const zone = clock.said[i18n.language === 'vi' ? 'vi' : 'en']
  const said = times.map((time) => (typeof time === 'string' ? shortTime(time, clock) : null))
  useEffect(() => {
    const header = here.current?.closest('.doc-controls')
    setPlaces([...(header?.querySelectorAll('.doc-controls__value-wrap') ?? [])])
  }, [])
  return (
    <>
      <span ref={here} hidden />
      <style href="editorial-desk-times" precedence="medium">
        {theirs}
      </style>
      {places.map((place, at) =>
        said[at] === null || said[at] === undefined
          ? null
          : createPortal(
              <p className="doc-controls__value ed-time" title={`${said[at]} (${zone})`}>
                {said[at]}
              </p>,
              place,
            ),
      )}
    </>
  )
}

const theirs =
  '.doc-controls__value-wrap:has(.ed-time) > .doc-controls__value:not(.ed-time) { display: none }'
