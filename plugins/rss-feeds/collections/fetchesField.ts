import type { CollectionAfterDeleteHook, CollectionSlug, Field, FieldHook } from 'payload'
import type { Row } from '../options.ts'
import { askTogether } from '../reading/askTogether.ts'
import { instantOf, textOf } from '../reading/rowValues.ts'
import { wordsIn } from '../components/words.ts'
import { fetchesSlug } from './fetches.ts'

const collection = fetchesSlug as CollectionSlug

const rowOf = askTogether<Row>(async ({ payload }, feeds) => {
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { feed: { in: [...feeds] } },
    limit: feeds.length,
    pagination: false,
  })
  return new Map(docs.map((row) => [textOf(row, 'feed') ?? '', row]))
})

const say =
  (timeZone: string): FieldHook<Row> =>
  async ({ data, req }) => {
    const row = data?.id === undefined ? null : await rowOf(req, String(data.id))
    return fetchesText(row, req.i18n.language, timeZone)
  }

/** `10/03/2026 12:00 · 1.234 lượt từ 01/03/2026` */
function fetchesText(row: Row | null, language: string, timeZone: string): string {
  const words = wordsIn(language)
  const [lastAt, since] = row ? [instantOf(row, 'lastAt'), instantOf(row, 'since')] : [null, null]
  if (row === null || lastAt === null || since === null) return words.neverFetched
  const locale = language.startsWith('vi') ? 'vi-VN' : 'en-GB'
  const zone = { timeZone }
  const last = new Date(lastAt).toLocaleString(locale, zone)
  const day = new Date(since).toLocaleDateString(locale, zone)
  const count = Number(row['count']).toLocaleString(locale)
  return `${last} · ${count} ${words.requests} ${words.since} ${day}`
}

/** In the list and on the form: whether the partner takes what it was given. Never stored. */
export const fetchesField = (timeZone: string): Field => ({
  name: 'fetches',
  type: 'text',
  virtual: true,
  label: { vi: 'Lần lấy tin cuối', en: 'Last fetch' },
  admin: { readOnly: true, position: 'sidebar' },
  hooks: { afterRead: [say(timeZone)] },
})

export const forgetFetches: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection, where: { feed: { equals: String(id) } }, req })
}
