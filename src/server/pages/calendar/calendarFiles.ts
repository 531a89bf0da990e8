import {
  findEventEntry,
  listEventEntries,
  type EventEntryRow,
} from '../../../content/eventEntries.ts'
import { parsePath, pathOf } from '../../../content/paths.ts'
import { judgeAddress } from '../../../../plugins/kit/addresses/judgeAddress.ts'
import { movedTo } from '../movedTo.ts'
import type { Answer, Making } from '../pageContext.ts'
import { calendarText } from './calendarText.ts'

const contentType = 'text/calendar; charset=utf-8'

/** `/su-kien.ics`: the calendar that readers subscribe to. */
export async function calendarFile(making: Making): Promise<Answer> {
  const { reading, ledger } = making
  const entries = ledger.take(await listEventEntries(reading))
  return { file: { contentType, name: 'su-kien.ics', body: textOf(making, entries) } }
}

/** `/su-kien/<slug>.ics`: one event. */
export async function eventFile(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger } = making
  const entry = ledger.take(await findEventEntry(reading, slug))
  if (!entry) return movedFile(making, slug)
  return { file: { contentType, name: `${slug}.ics`, body: textOf(making, [entry]) } }
}

/** Where the event's page has moved to, its file has moved too. */
async function movedFile(making: Making, slug: string): Promise<Answer | null> {
  const path = pathOf({ page: 'event', slug })
  const moved = await movedTo(making, { path, isPage: () => Promise.resolve(true) })
  const target = moved && 'redirectTo' in moved ? parsePath(moved.redirectTo) : null
  return target?.page === 'event' ? { redirectTo: pathOf({ ...target, page: 'event-file' }) } : null
}

const textOf = ({ base }: Making, entries: readonly EventEntryRow[]): string =>
  calendarText({
    name: `Sự kiện – ${base.identity.paperName}`,
    pageOf: ({ slug }) => base.siteUrl + pathOf({ page: 'event', slug }),
    // Rows may be older than the judge of addresses.
    entries: entries.map((entry) => ({
      ...entry,
      onlineUrl: judgeAddress(entry.onlineUrl)?.href ?? null,
    })),
  })
