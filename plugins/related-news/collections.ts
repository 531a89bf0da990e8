import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { bookkeeping } from '../kit/bookkeeping.ts'
import type { ResolvedOptions } from './resolveOptions.ts'
import { settingsSlug, slugs } from './slugs.ts'

const number = (name: string): Field => ({ name, type: 'number', required: true })
const text = (name: string): Field => ({ name, type: 'text' })

/** Written and read by the plugin alone, row by row or a thousand at a time. */
const internal = (slug: string, parts: Pick<CollectionConfig, 'fields' | 'indexes'>) =>
  bookkeeping({ slug, ...parts })

/** Which documents hold a term, nearest in time first: the one index that a look-up walks. */
const postings = internal(slugs.postings, {
  fields: [
    number('term'),
    number('day'),
    { ...text('document'), index: true } as Field,
    number('weight'),
  ],
  // All four, so that a look-up is answered from the index and never touches a row.
  indexes: [{ fields: ['term', 'day', 'document', 'weight'] }],
})

/** A document's signature. */
const entries = internal(slugs.entries, {
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    number('day'),
    text('section'),
    { name: 'isLive', type: 'checkbox' },
    text('signature'),
    text('written'),
    { ...text('version'), index: true } as Field,
  ],
})

/** Rebuilds of the whole index, so that one that was cut short goes on where it was. */
const rebuilds = internal(slugs.rebuilds, {
  fields: [
    text('version'),
    text('source'),
    text('cursor'),
    number('done'),
    number('total'),
    { name: 'startedAt', type: 'date' },
    { name: 'finishedAt', type: 'date', index: true },
  ],
})

/** Clicks in total, a row for each place and day, kept for 400 days. No reader is in it. */
const clicks = internal(slugs.clicks, {
  fields: [
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'widget', type: 'text', required: true },
    number('position'),
    number('clicks'),
  ],
})

export const ownCollections: CollectionConfig[] = [postings, entries, rebuilds, clicks]

/** How much freshness counts on the whole site. */
export const createSettings = ({ edits, tunes, weights }: ResolvedOptions): GlobalConfig => ({
  slug: settingsSlug,
  label: { vi: 'Tin liên quan', en: 'Related news' },
  access: { read: edits, update: tunes },
  graphQL: false,
  fields: [
    {
      name: 'freshness',
      type: 'number',
      min: 0,
      max: 2,
      label: { vi: 'Mức ưu tiên tin mới', en: 'Weight of freshness' },
      admin: {
        description: {
          vi: `Từ 0 (không xét thời gian) đến 2 (gần như chỉ lấy tin cùng ngày). Để trống: ${weights.freshness}.`,
          en: `From 0 (time does not count) to 2 (hardly anything but the same day). Empty: ${weights.freshness}.`,
        },
      },
    },
  ],
})
