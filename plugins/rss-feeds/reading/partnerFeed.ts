import { timingSafeEqual } from 'node:crypto'
import type { FeedSpec } from '../build/feedSpec.ts'
import { type Preset, presets, type PresetName } from '../core/presets.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfList } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { findHiddenRows } from './findRows.ts'
import { partnerSelection } from './partnerSelection.ts'
import { type TermReader, termReader } from './partnerTerms.ts'
import { earliest } from '../../kit/sourced.ts'
import { hourRange, itemRange } from '../collections/partnerFields.ts'
import { instantOf, textOf } from './rowValues.ts'

const hourMs = 3_600_000

/** The partner's feed at `doi-tac/<slug>` or, where it has a key, at `doi-tac/<slug>/<key>`. */
export async function findPartnerFeed(
  reading: Reading,
  options: ResolvedOptions,
  name: string,
): Promise<Sourced<FeedSpec | 'gone' | null>> {
  const { partnerFeeds } = options
  if (!partnerFeeds) return { value: null, tags: [], staleAt: null }
  const { slug, key } = partsOf(name)
  const [row] = await findHiddenRows(reading, {
    collection: partnerFeeds.slug,
    where: { slug: { equals: slug } },
    limit: 1,
    select: partnerFields(options),
  })
  if (!row) return { value: null, tags: [tagOfList(partnerFeeds.slug)], staleAt: null }
  const endsAt = instantOf(row, 'endsAt')
  const hasEnded = endsAt !== null && endsAt <= reading.now
  const tags = [tagOfDocument(partnerFeeds.slug, row.id)]
  const door = row['isActive'] === true ? doorOf(row, key, reading.now) : 'shut'
  if (door === 'shut') return { value: null, tags, staleAt: hasEnded ? null : endsAt }
  // Its programs stop asking; nobody without its key learns that it was there.
  if (hasEnded) return { value: 'gone', tags, staleAt: instantOf(row, 'previousKeyUntil') }
  const staleAt = endsAt
  const spec = await partnerSpec(reading, options, row)
  return {
    value: { ...spec.value, name },
    tags: [...tags, ...spec.tags],
    staleAt: door === 'open' ? staleAt : earliest(staleAt, instantOf(row, 'previousKeyUntil')),
  }
}

/**
 * Today's address of a partner's feed that had another one, for whoever has its key; `gone` where an
 * open one was deleted, and null where there is nothing to tell.
 */
export async function findRenamedPartner(
  reading: Reading,
  options: ResolvedOptions,
  { name, id }: { readonly name: string; readonly id: string },
): Promise<Sourced<{ readonly name: string } | 'gone' | null>> {
  const { slug: collection = '' } = options.partnerFeeds ?? {}
  const { key } = partsOf(name)
  const [row] = await findHiddenRows(reading, {
    collection,
    where: { id: { equals: id } },
    limit: 1,
    select: partnerFields(options),
  })
  const tags = [tagOfList(collection), tagOfDocument(collection, id)]
  if (!row) return { value: key === null ? 'gone' : null, tags, staleAt: null }
  const isOpen = row['isActive'] === true && doorOf(row, key, reading.now) !== 'shut'
  const today = `${partnerName(options, { ...row, needsKey: false })}${key === null ? '' : `/${key}`}`
  return {
    value: isOpen ? { name: today } : null,
    tags,
    staleAt: earliest(instantOf(row, 'endsAt'), instantOf(row, 'previousKeyUntil')),
  }
}

/** `doi-tac/<slug>/<key>` */
function partsOf(name: string): { readonly slug: string; readonly key: string | null } {
  const [, slug = '', key = null] = name.split('/')
  return { slug, key }
}

/** What a partner's feed is made of, from its document or from the form that is being filled in. */
export async function partnerSpec(
  reading: Reading,
  options: ResolvedOptions,
  row: Row,
  reader: TermReader = termReader(reading),
): Promise<Sourced<FeedSpec>> {
  const selection = await partnerSelection(reader, options, row)
  const preset = presetOf(row)
  const limit = wholeOf(row, 'itemCount', itemRange) ?? options.limit
  return {
    ...selection,
    value: {
      name: partnerName(options, row),
      origin: originOfPartner(options, row),
      of: null,
      title: textOf(row, 'name'),
      description: textOf(row, 'description'),
      pagePath: '/',
      selection: {
        ...selection.value,
        needsPhoto: row['photos'] === 'required',
        removedFrom: [...selection.value.removedFrom, originOfPartner(options, row)],
      },
      limit: Math.min(limit, presets[preset].maxItems),
      // A partner gets as many stories as were agreed, and not the archive behind them.
      hasArchive: false,
      content: row['content'] === 'summary' ? 'summary' : 'full',
      photos: row['photos'] === 'none' || row['photos'] === 'required' ? row['photos'] : 'all',
      tracking: {
        source: textOf(row, 'utmSource'),
        medium: textOf(row, 'utmMedium'),
        campaign: textOf(row, 'utmCampaign'),
      },
      windowMs: partnerWindowMs(row),
      preset,
      hasPhotoRights: row['hasPhotoRights'] === true,
      hasRelated: row['hasRelated'] === true,
      startedAt: instantOf(row, 'createdAt'),
      isSecret: row['needsKey'] === true,
      group: null,
    },
  }
}

/** What a partner's feed is of, for ever; what leaves it alone is written down under it. */
export const originOfPartner = (
  { partnerFeeds }: Pick<ResolvedOptions, 'partnerFeeds'>,
  { id }: Row,
): string => `${partnerFeeds?.slug ?? ''}/${id}`

const presetOf = (row: Row): PresetName => (textOf(row, 'preset') ?? 'generic') as PresetName

/** The editor's window in milliseconds, no longer than the receiver's; null for none. */
export function partnerWindowMs(row: Row): number | null {
  const hours = wholeOf(row, 'windowHours', hourRange)
  const { maxAgeDays }: Preset = presets[presetOf(row)]
  const windows = [hours === null ? null : hours * hourMs, maxAgeDays && maxAgeDays * 24 * hourMs]
  const given = windows.filter((window) => window !== null)
  return given.length === 0 ? null : Math.min(...given)
}

/** The address of a partner's feed below the feeds' folder, with the key where it has one. */
export function partnerName({ partnerFeeds }: ResolvedOptions, row: Row): string {
  const key = row['needsKey'] === true ? `/${textOf(row, 'accessKey') ?? ''}` : ''
  return `${partnerFeeds?.prefix ?? ''}/${textOf(row, 'slug') ?? ''}${key}`
}

/** A feed's name without the key of a partner's: what may be written down. */
export const publicPartOf = (options: ResolvedOptions, name: string): string =>
  isPartners(options, name) ? name.split('/').slice(0, 2).join('/') : name

export const isPartners = ({ partnerFeeds }: ResolvedOptions, name: string): boolean =>
  partnerFeeds !== null && name.startsWith(`${partnerFeeds.prefix}/`)

/** The fields of a partner's document that its feed is made from. */
export const partnerFields = ({ sources }: ResolvedOptions): string[] => [
  ...'name description slug isActive endsAt needsKey accessKey previousKey previousKeyUntil chosen preset itemCount windowHours'.split(
    ' ',
  ),
  ...'createdAt content photos hasPhotoRights hasRelated utmSource utmMedium utmCampaign tagMode'.split(
    ' ',
  ),
  ...(sources[0]?.relations ?? []).map(({ field }) => field),
]

/** Whether the key opens the feed; `for-now` with the one that was renewed, until its end. */
function doorOf(row: Row, given: string | null, now: number): 'open' | 'for-now' | 'shut' {
  if (row['needsKey'] !== true) return given === null ? 'open' : 'shut'
  const until = instantOf(row, 'previousKeyUntil')
  // Both are compared, so that the time does not tell which of them was near.
  const [isKey, isPrevious] = [
    isSame(textOf(row, 'accessKey'), given),
    isSame(textOf(row, 'previousKey'), given),
  ]
  if (isKey) return 'open'
  return isPrevious && until !== null && until > now ? 'for-now' : 'shut'
}

/** Compared in a time that does not tell how much of it was right. */
function isSame(key: string | null, given: string | null): boolean {
  const [stored, offered] = [Buffer.from(key ?? ''), Buffer.from(given ?? '')]
  return stored.length > 0 && stored.length === offered.length && timingSafeEqual(stored, offered)
}

/** A row, or a form that is being filled in, may hold what the field refuses today. */
function wholeOf(row: Row, field: string, { from, to }: typeof itemRange): number | null {
  const value = row[field]
  if (typeof value !== 'number' || Number.isNaN(value)) return null
  return Math.min(Math.max(from, Math.trunc(value)), to)
}
