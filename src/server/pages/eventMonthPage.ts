import type { EventFilter } from '../../content/eventFilter.ts'
import { findEventMonth } from '../../content/eventMonth.ts'
import { type EventTeaserRow, toEventTeaser } from '../../content/events.ts'
import { startOfHanoiDay } from '../../content/hanoiDay.ts'
import {
  daysOf,
  formatMonth,
  type HanoiMonth,
  monthsFrom,
  startOfMonth,
  weekdayOf,
} from '../../content/hanoiMonth.ts'
import { eventParameters } from '../../content/pageParameters.ts'
import { pathOf } from '../../content/paths.ts'
import { renderEventMonth } from '../../site/index.ts'
import type { EventMonthModel, FilterModel } from '../../site/models.ts'
import { buildFrame } from './frame.ts'
import type { Answer, Making } from './pageContext.ts'

type Question = {
  readonly month: HanoiMonth
  readonly filter: EventFilter
  readonly filterForm: FilterModel
  readonly isFiltered: boolean
  readonly hrefWith: (changes: Readonly<Record<string, string>>) => string
}

const listPath = pathOf({ page: 'events' })

/** The events of a month on a leaf of the calendar, then day by day; null beyond the last event. */
export async function eventMonthPage(making: Making, question: Question): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const { month, filter, filterForm, isFiltered, hrefWith } = question
  const { rows, first, last } = ledger.take(await findEventMonth(reading, month, filter))
  if (isBefore(month, first) || isBefore(last, month)) return null
  const hrefOf = (other: HanoiMonth) => hrefWith({ [eventParameters.month]: formatMonth(other) })
  const heading = `Sự kiện tháng ${month.month}/${month.year}`
  const frame = buildFrame(base, ledger, {
    address: hrefOf(month),
    title: heading,
    description: `Lịch sự kiện tháng ${month.month} năm ${month.year} mà báo đưa tin.`,
    breadcrumbs: [
      { label: 'Sự kiện', href: listPath },
      { label: `Tháng ${month.month}/${month.year}`, href: hrefOf(month) },
    ],
    calendar: { label: 'Sự kiện', href: pathOf({ page: 'calendar' }) },
    ...(isFiltered ? { robots: 'noindex' } : {}),
  })
  const html = renderEventMonth({
    frame,
    heading,
    filter: filterForm,
    ...leafOf(month, rows, reading.now),
    earlierHref: isBefore(first, month) ? hrefOf(monthsFrom(month, -1)) : null,
    laterHref: isBefore(month, last) ? hrefOf(monthsFrom(month, 1)) : null,
    listHref: hrefWith({}),
    calendarHref: pathOf({ page: 'calendar' }),
  })
  return { html, title: frame.title }
}

const isBefore = (a: HanoiMonth, b: HanoiMonth): boolean => startOfMonth(a) < startOfMonth(b)

/** The month in weeks from Monday on, and below it each event once, under its first day there. */
function leafOf(
  month: HanoiMonth,
  rows: readonly EventTeaserRow[],
  now: number,
): Pick<EventMonthModel, 'weeks' | 'days'> {
  const days = daysOf(month)
  const from = days[0] ?? 0
  const under = Map.groupBy(rows, ({ startsAt }) =>
    Math.max(from, startOfHanoiDay(Date.parse(startsAt))),
  )
  const cells = days.map((day, index) => ({
    number: index + 1,
    isToday: day === startOfHanoiDay(now),
    events: rows.filter((row) => takesPlaceOn(row, day)).length,
    anchor: anchorOf(dayOfEvent(rows, day, from) ?? day),
  }))
  const blanks = Array.from({ length: weekdayOf(from) }, () => null)
  const padded = [...blanks, ...cells]
  const weeks = Array.from({ length: Math.ceil(padded.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => padded[week * 7 + weekday] ?? null),
  )
  return {
    weeks,
    days: [...under]
      .sort(([a], [b]) => a - b)
      .map(([day, members]) => ({
        iso: new Date(day).toISOString(),
        anchor: anchorOf(day),
        events: members.map((row) => toEventTeaser(row, new Map())),
      })),
  }
}

/** An event of several days stands under its first: the days after it lead there. */
function dayOfEvent(rows: readonly EventTeaserRow[], day: number, from: number): number | null {
  const onDay = rows.filter((row) => takesPlaceOn(row, day))
  const begun = onDay.map(({ startsAt }) => Math.max(from, startOfHanoiDay(Date.parse(startsAt))))
  return begun.length === 0 ? null : Math.max(...begun)
}

function takesPlaceOn({ startsAt, endsAt }: EventTeaserRow, day: number): boolean {
  const first = startOfHanoiDay(Date.parse(startsAt))
  // What ends at midnight is not of the day that begins then.
  const last = endsAt ? startOfHanoiDay(Date.parse(endsAt) - 1) : first
  return first <= day && day <= Math.max(first, last)
}

const anchorOf = (day: number): string => `ngay-${new Date(day + 7 * 3_600_000).getUTCDate()}`
