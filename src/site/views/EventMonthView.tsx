import type { ReactElement } from 'react'
import { CalendarLinks } from '../cards/CalendarLinks.tsx'
import { EventCard } from '../cards/EventCard.tsx'
import { Filter } from '../cards/Filter.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import { calendarDay, hanoiDate } from '../hanoiTime.ts'
import type { EventMonthModel, MonthDay } from '../models.ts'

/** The events of a month: a leaf of the calendar, and the days on which there are any. */
export const EventMonthView = ({ model }: { model: EventMonthModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>{model.heading}</h1>
        <p className="chips">
          <a href={model.listHref}>Danh sách sự kiện</a>
          <CalendarLinks siteUrl={model.frame.siteUrl} href={model.calendarHref} />
        </p>
      </div>
    </header>
    <Filter filter={model.filter} />
    <div className="month">
      <div>
        <MonthLeaf model={model} />
        <MonthPager model={model} />
      </div>
      <div className="month-days">
        {model.days.length === 0 && <p className="empty">Tháng này chưa có sự kiện nào.</p>}
        {model.days.map((day) => (
          <section key={day.anchor} id={day.anchor} aria-labelledby={`${day.anchor}-ten`}>
            <h2 className="block-heading" id={`${day.anchor}-ten`}>
              <time dateTime={calendarDay(day.iso)}>{hanoiDate(day.iso)}</time>
            </h2>
            {day.events.map((event) => (
              <EventCard key={event.href} event={event} />
            ))}
          </section>
        ))}
      </div>
    </div>
  </div>
)

const weekdays = [
  ['Hai', 'Thứ Hai'],
  ['Ba', 'Thứ Ba'],
  ['Tư', 'Thứ Tư'],
  ['Năm', 'Thứ Năm'],
  ['Sáu', 'Thứ Sáu'],
  ['Bảy', 'Thứ Bảy'],
  ['CN', 'Chủ Nhật'],
] as const

const MonthLeaf = ({ model }: { model: EventMonthModel }): ReactElement => (
  <table className="month-leaf">
    <caption className="sr-only">{model.heading}</caption>
    <thead>
      <tr>
        {weekdays.map(([short, whole]) => (
          <th key={short} scope="col" abbr={whole}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {model.weeks.map((week, index) => (
        <tr key={index}>
          {week.map((day, weekday) => (
            <td key={weekday}>{day && <DayCell day={day} />}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

function DayCell({ day }: { day: MonthDay }): ReactElement {
  const current = day.isToday ? { 'aria-current': 'date' as const } : {}
  if (day.events === 0) return <span {...current}>{day.number}</span>
  return (
    <a href={`#${day.anchor}`} {...current}>
      {day.number}
      <span className="sr-only">: {day.events} sự kiện</span>
    </a>
  )
}

const MonthPager = ({ model: { earlierHref, laterHref } }: { model: EventMonthModel }) =>
  earlierHref === null && laterHref === null ? null : (
    <nav className="pager" aria-label="Các tháng">
      {earlierHref !== null && (
        <a className="button" href={earlierHref} rel="prev">
          Tháng trước
        </a>
      )}
      {laterHref !== null && (
        <a className="button" href={laterHref} rel="next">
          Tháng sau
        </a>
      )}
    </nav>
  )
