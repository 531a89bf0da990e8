import { cursorParameter } from '../../content/cursor.ts'
import type { EventFilter, EventForm } from '../../content/eventFilter.ts'
import { listPastEvents, listUpcomingEvents, toEventTeaser } from '../../content/events.ts'
import { formatMonth, monthOf, parseMonth } from '../../content/hanoiMonth.ts'
import { addressWith, choiceOf, eventParameters } from '../../content/pageParameters.ts'
import { pathOf } from '../../content/paths.ts'
import { formatCursor } from '../../content/cursor.ts'
import { renderCollectionList } from '../../site/index.ts'
import type { EventStatus, FilterModel } from '../../site/models.ts'
import { cursorOf, olderTitle } from './cursorOf.ts'
import { eventMonthPage } from './eventMonthPage.ts'
import { buildFrame } from './frame.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const listPath = pathOf({ page: 'events' })
const calendarPath = pathOf({ page: 'calendar' })
const heading = 'Sự kiện'
const description = 'Hội thảo, tọa đàm, đối thoại và lễ ra mắt mà báo đưa tin.'
const maxUpcoming = 50
const pageSize = 16

const forms = { 'tai-cho': 'onsite', 'truc-tuyen': 'online' } as const
const statuses = { 'theo-lich': 'scheduled', hoan: 'postponed', huy: 'cancelled' } as const

const readForm = (text: string): EventForm | undefined => forms[text as keyof typeof forms]
const readStatus = (text: string): EventStatus | undefined =>
  statuses[text as keyof typeof statuses]

/** Coming events, then past ones page by page; or those of a month. Null for what is no question. */
export async function eventsPage(making: Making, query: URLSearchParams): Promise<Answer | null> {
  const month = choiceOf(query, eventParameters.month, parseMonth)
  const form = choiceOf(query, eventParameters.form, readForm)
  const status = choiceOf(query, eventParameters.status, readStatus)
  if (month === 'unreadable' || form === 'unreadable' || status === 'unreadable') return null
  const parts = {
    filter: { form, status },
    filterForm: filterFormOf(query),
    isFiltered: form !== null || status !== null,
    /** The same question about another month. */
    hrefWith: (changes: Readonly<Record<string, string>>) => hrefWith(query, changes),
  }
  return month
    ? eventMonthPage(making, { ...parts, month })
    : eventList(making, { ...parts, query })
}

type Parts = {
  readonly query: URLSearchParams
  readonly filter: EventFilter
  readonly filterForm: FilterModel
  readonly isFiltered: boolean
  readonly hrefWith: (changes: Readonly<Record<string, string>>) => string
}

async function eventList(making: Making, parts: Parts): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const { query, filter, filterForm, isFiltered } = parts
  const before = cursorOf(query)
  if (before === 'unreadable') return null
  const [upcoming, past] = await Promise.all([
    before ? null : listUpcomingEvents(reading, maxUpcoming, filter),
    listPastEvents(reading, { before, limit: pageSize, filter }),
  ])
  const coming = upcoming ? ledger.take(upcoming) : []
  const { rows, older } = ledger.take(past)
  const photos = await photosFor(making, [...coming, ...rows])
  const olderHref = older && parts.hrefWith({ [cursorParameter]: formatCursor(older) })
  const frame = buildFrame(base, ledger, {
    address: parts.hrefWith(before ? { [cursorParameter]: formatCursor(before) } : {}),
    title: before ? olderTitle(`${heading} đã diễn ra`, before) : heading,
    description,
    breadcrumbs: [{ label: heading, href: listPath }],
    feed: { label: heading, name: 'su-kien' },
    calendar: { label: heading, href: calendarPath },
    next: olderHref,
    // A selection is for who made it; search engines have the list.
    ...(isFiltered ? { robots: 'noindex' } : {}),
  })
  const html = renderCollectionList({
    kind: 'events',
    frame,
    upcoming: coming.map((row) => toEventTeaser(row, photos)),
    past: rows.map((row) => toEventTeaser(row, photos)),
    filter: filterForm,
    monthHref: parts.hrefWith({ [eventParameters.month]: formatMonth(monthOf(reading.now)) }),
    calendarHref: calendarPath,
    olderHref,
    newestHref: before ? parts.hrefWith({}) : null,
  })
  return { html, title: frame.title }
}

/** The list's address with the reader's selection; month and place in the list only where given. */
function hrefWith(query: URLSearchParams, changes: Readonly<Record<string, string>>): string {
  const { form, status, month } = eventParameters
  const chosen = new URLSearchParams(changes)
  for (const name of [form, status]) chosen.set(name, query.get(name) ?? '')
  return addressWith(listPath, chosen, [month, form, status, cursorParameter])
}

function filterFormOf(query: URLSearchParams): FilterModel {
  const { form, status, month } = eventParameters
  const shownMonth = query.get(month)
  const isChosen = !!query.get(form) || !!query.get(status)
  return {
    action: listPath,
    label: 'Lọc sự kiện',
    kept: shownMonth ? [{ name: month, value: shownMonth }] : [],
    choices: [
      {
        name: form,
        label: 'Hình thức',
        any: 'Mọi hình thức',
        value: query.get(form) ?? '',
        options: [
          { value: 'tai-cho', label: 'Tại chỗ' },
          { value: 'truc-tuyen', label: 'Trực tuyến' },
        ],
      },
      {
        name: status,
        label: 'Tình trạng',
        any: 'Mọi tình trạng',
        value: query.get(status) ?? '',
        options: [
          { value: 'theo-lich', label: 'Diễn ra theo lịch' },
          { value: 'hoan', label: 'Hoãn' },
          { value: 'huy', label: 'Hủy' },
        ],
      },
    ],
    clearHref: isChosen ? (shownMonth ? `${listPath}?${month}=${shownMonth}` : listPath) : null,
  }
}
