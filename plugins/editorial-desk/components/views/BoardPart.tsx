import type { PayloadRequest } from 'payload'
import type { ReactElement } from 'react'
import { inLanguageOf } from '../../../kit/refusal.ts'
import type { BoardSection, DeskLine } from '../../core/board/line.ts'
import { emptyWords, sectionTitles } from '../../core/board/sectionWords.ts'
import { saidDay, shortTime, typedTimeOf } from '../../core/schedules/typedTime.ts'
import { isSameDay, type Clock } from '../../core/time/clock.ts'
import { LineActs } from '../client.ts'

type Surroundings = { readonly req: PayloadRequest; readonly now: number; readonly clock: Clock }
type BoardPartProps = Surroundings & { readonly part: BoardSection }

/** One part of the first page: its lines, and where the rest stands. */
export function BoardPart({ part, ...around }: BoardPartProps): ReactElement {
  const { name, lines, total, rest } = part
  const { req } = around
  const heading = `desk-${name}`
  return (
    <section className={`ed-part ed-part-${name}`} aria-labelledby={heading}>
      <h2 id={heading}>
        {inLanguageOf(req, sectionTitles[name])}{' '}
        {total > 0 ? <span className="ed-count">{total}</span> : null}
      </h2>
      {lines.length === 0 ? <p>{inLanguageOf(req, emptyWords[name])}</p> : null}
      {name === 'next' ? (
        daysOf(lines, around).map(({ day, ofDay }) => (
          <div key={day}>
            <h3>{day}</h3>
            <Lines lines={ofDay} isTimeline {...around} />
          </div>
        ))
      ) : (
        <Lines lines={lines} isTimeline={false} {...around} />
      )}
      {rest.length === 0 ? null : (
        <p className="ed-rest">
          {rest.map(({ label, href, count }) => (
            <a key={href} href={`${req.payload.config.routes.admin}${href}`}>
              {inLanguageOf(req, {
                vi: `và ${count} ${inSentence(label.vi)} nữa →`,
                en: `and ${count} more: ${label.en} →`,
              })}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}

/** A label in the middle of a sentence: its first letter alone is a small one. */
const inSentence = (label: string): string =>
  label.slice(0, 1).toLocaleLowerCase('vi') + label.slice(1)

/** The lines of a timeline under the day by which they stand. */
function daysOf(lines: readonly DeskLine[], { req, now, clock }: Surroundings) {
  const days = Map.groupBy(lines, ({ at }) => inLanguageOf(req, saidDay(at ?? now, clock)))
  return [...days].map(([day, ofDay]) => {
    const isToday = isSameDay(ofDay[0]?.at ?? now, now, clock)
    const called = isToday ? { vi: 'Hôm nay', en: 'Today' } : { vi: 'Ngày mai', en: 'Tomorrow' }
    return { day: `${inLanguageOf(req, called)} · ${day}`, ofDay }
  })
}

type LinesProps = Surroundings & {
  readonly lines: readonly DeskLine[]
  /** By the hour of its day; else by when it came to be so. */
  readonly isTimeline: boolean
}

function Lines({ lines, isTimeline, req, clock }: LinesProps): ReactElement | null {
  if (lines.length === 0) return null
  const { admin } = req.payload.config.routes
  const untitled = inLanguageOf(req, { vi: 'Chưa có tiêu đề', en: 'Untitled' })
  return (
    <ul className="ed-lines">
      {lines.map(({ id, title, kind, what, href, at, by, note, acts }) => {
        const when = typeof at !== 'number' || Number.isNaN(at) ? null : at
        const name = title ?? untitled
        return (
          <li key={id}>
            <a className="ed-title" href={`${admin}${href}`}>
              {when !== null && isTimeline ? (
                <time dateTime={new Date(when).toISOString()}>{typedTimeOf(when, clock).hour}</time>
              ) : null}
              <span>{name}</span>
            </a>
            <p className="ed-facts">
              <span>{inLanguageOf(req, kind)}</span>
              <strong>{inLanguageOf(req, what)}</strong>
              {by ? <span>{by}</span> : null}
              {when !== null && !isTimeline ? (
                <time dateTime={new Date(when).toISOString()}>{shortTime(when, clock)}</time>
              ) : null}
            </p>
            {note ? <p className="ed-note">{note}</p> : null}
            {acts && acts.length > 0 ? <LineActs acts={acts} name={name} /> : null}
          </li>
        )
      })}
    </ul>
  )
}
