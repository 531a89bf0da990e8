import type { ReactElement } from 'react'
import { hanoiDate } from '../hanoiTime.ts'
import type { Frame } from '../models.ts'
import { ViewChoices } from './ViewChoices.tsx'

/** The paper's name and whose organ it is, today's date, and how pages are shown. */
export function Masthead({ frame }: { frame: Frame }): ReactElement {
  const { paperName, agency, governingBody, tagline } = frame.identity
  const owner = tagline ?? agency ?? governingBody
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <p className="masthead-date">
          <time dateTime={frame.now}>{hanoiDate(frame.now)}</time>
        </p>
        <p className="wordmark">
          <a href="/" rel="home">
            <Wordmark paperName={paperName} />
          </a>
        </p>
        {owner && <p className="masthead-owner">{owner}</p>}
        <ViewChoices />
      </div>
    </header>
  )
}

/** "Báo" (newspaper) is set small before the name proper. */
function Wordmark({ paperName }: { paperName: string }): ReactElement {
  const [, kind, name] = /^(Báo|Tạp chí)\s+(.+)$/u.exec(paperName) ?? []
  if (!kind || !name) return <>{paperName}</>
  return (
    <>
      <span className="wordmark-kind">{kind}</span> {name}
    </>
  )
}
