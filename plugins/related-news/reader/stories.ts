import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import { collectionOf, idOf, inLocale, keyOf, localeOf } from '../core/choose.ts'
import { selectionOf, valueAt } from '../../kit/fieldValue.ts'
import { plainText } from '../../kit/text/plainText.ts'
import { idTypeOf } from '../idTypeOf.ts'
import type { VisibilityRule } from '../../kit/visibility.ts'
import type { Source } from '../resolveOptions.ts'
import { optionsOf } from '../runtime.ts'

/** A document as lists show it. */
export type Story = {
  readonly key: string
  readonly collection: string
  readonly id: number | string
  readonly title: string
  /** ISO 8601; null where the document has no date. */
  readonly date: string | null
  /** Path or address for readers; null where it has none yet. */
  readonly address: string | null
}

/** A document with what the visibility rule reads. */
export type FoundStory = Story & {
  readonly row: Readonly<Record<string, unknown>>
  readonly visibility: VisibilityRule
}

type Reading = { readonly payload: Payload; readonly now: number }

/** The documents behind the keys that a reader may see now, by key. */
export function findVisible(
  reading: Reading,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FoundStory>> {
  const { payload, now } = reading
  const { find: findRows } = optionsOf(payload)
  return find(reading, keys, async ({ source, locale, where, limit, select }) => {
    const { collection, visibility } = source
    const seen = { and: [where, visibility.where(now)] }
    return findRows(payload, { collection, limit, select, where: seen, locale }, now)
  })
}

/** The documents behind the keys that a signed-in person may read, out or not. */
export function findReadable(
  { user, ...reading }: Reading & { readonly user: PayloadRequest['user'] },
  keys: readonly string[],
): Promise<ReadonlyMap<string, FoundStory>> {
  const access = { overrideAccess: false, user, disableErrors: true }
  return find(reading, keys, (question) => askPayload(reading, question, access))
}

/**
 * The documents behind the keys, seen or not. Nothing of them is shown: only whether they are there,
 * and the instant at which a hidden one comes into view.
 */
export function findAny(
  reading: Reading,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FoundStory>> {
  return find(reading, keys, (question) => askPayload(reading, question, { overrideAccess: true }))
}

type Row = Readonly<Record<string, unknown>>
type Wanted = {
  readonly collection: string
  readonly locale: string | null
  readonly ids: readonly (number | string)[]
}
type Question = {
  readonly source: Source
  readonly locale: string | null
  readonly where: Where
  readonly limit: number
  readonly select: Readonly<Record<string, true>>
}
type Access = {
  readonly overrideAccess: boolean
  readonly user?: PayloadRequest['user']
  readonly disableErrors?: boolean
}

async function askPayload(
  { payload, now }: Reading,
  { source: { collection }, locale, select, ...question }: Question,
  access: Access,
): Promise<readonly Row[]> {
  const { docs } = await payload.find({
    ...{ collection: collection as CollectionSlug, ...question, ...access },
    ...{ select: { ...select }, pagination: false, depth: 0, context: { now } },
    ...((locale ? { locale } : {}) as object),
  })
  return docs as unknown as readonly Row[]
}

async function find(
  { payload }: Reading,
  keys: readonly string[],
  ask: (question: Question) => Promise<readonly Row[]>,
): Promise<ReadonlyMap<string, FoundStory>> {
  const { sources } = optionsOf(payload)
  const groups = new Map<string, Wanted>()
  for (const key of new Set(keys)) {
    const [collection, locale] = [collectionOf(key), localeOf(key)]
    const id = typedId(payload, collection, idOf(key))
    if (id === null) continue
    const name = `${collection}@${locale ?? ''}`
    const ids = [...(groups.get(name)?.ids ?? []), id]
    groups.set(name, { collection, locale, ids })
  }
  const found = await Promise.all(
    [...groups.values()].map(async ({ collection, locale, ids: wanted }) => {
      const source = sources.get(collection)
      if (!source) return []
      const rows = await ask({
        source,
        locale,
        where: { id: { in: wanted } },
        limit: wanted.length,
        select: storySelection(source),
      })
      return rows.map((row) => toStory(row, source, locale))
    }),
  )
  return new Map(found.flat().map((story) => [story.key, story]))
}

/** Fields that a story is made from. */
export const storySelection = (
  { title, date, addressFields, section, visibility }: Source,
  more: readonly string[] = [],
): Record<string, true> =>
  selectionOf([
    ...[title, date, ...(section ? [section] : []), ...addressFields],
    ...visibility.fields,
    ...more,
  ])

export function toStory(
  row: Readonly<Record<string, unknown>>,
  source: Source,
  locale: string | null = null,
): FoundStory {
  const id = row['id'] as number | string
  const date = valueAt(row, source.date)
  return {
    key: inLocale(keyOf(source.collection, id), locale),
    collection: source.collection,
    id,
    title: plainText(valueAt(row, source.title)),
    date: date === null || date === undefined ? null : new Date(date as string).toISOString(),
    address:
      judgeAddress(
        source.addressOf(row, { locale: locale ?? source.locales?.defaultLocale ?? null }),
      )?.href ?? null,
    row,
    visibility: source.visibility,
  }
}

/**
 * An id as the database has them; null for what cannot be one. Ids come from addresses too, so none
 * is believed: a database that is asked for the number of a word answers with an error.
 */
export function typedId(
  payload: Payload,
  collection: string,
  text: string,
): number | string | null {
  if (!/^[\w-]{1,64}$/.test(text)) return null
  const type = idTypeOf(payload, collection)
  if (type === 'object') return /^[0-9a-f]{24}$/i.test(text) ? text : null
  if (type !== 'number') return type && text
  const number = Number(text)
  return /^\d{1,15}$/.test(text) && Number.isSafeInteger(number) ? number : null
}
