import { absoluteUrl } from '../core/absoluteUrl.ts'
import type { Feed } from '../core/feed.ts'
import { presets, withRegion } from '../core/presets.ts'
import {
  type ArchivePlace,
  type FeedFormat,
  feedFormats,
  feedPath,
  mediaTypes,
} from '../core/feedAddress.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { BodyRenderer, Reading, RelatedReader } from '../options.ts'
import { listRemoved, nothingRemoved } from '../reading/listRemoved.ts'
import { readSite } from '../reading/readSite.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { buildItems } from './buildItems.ts'
import type { FeedSpec } from './feedSpec.ts'
import { feedIdOf } from './guid.ts'
import { otherLanguages } from './otherLanguages.ts'
import { listSlice } from './listSlice.ts'

export type FeedRequest = {
  readonly reading: Reading
  readonly options: ResolvedOptions
  readonly spec: FeedSpec
  readonly renderBodies: BodyRenderer
  readonly readRelated: RelatedReader | null
  readonly format: FeedFormat
  readonly archive: ArchivePlace | null
}

/** The feed, or a document of its archive; null for a day on which nothing was published. */
export async function buildFeed(request: FeedRequest): Promise<Sourced<Feed | null>> {
  const { reading, options, spec, format, archive } = request
  if (archive && !spec.hasArchive) return nowhere
  const [site, slice] = await Promise.all([
    readSite(reading, options),
    listSlice(reading, options, { spec, archive }),
  ])
  const { rows, previous } = slice.value
  if (archive && rows.length === 0) return { ...slice, value: null }
  const [items, removed, languages] = await Promise.all([
    buildItems(request, rows),
    archive ? nothing : listRemoved(reading, options, { spec, rows }),
    archive ? [] : otherLanguages(reading, options, { spec, format }),
  ])
  const addressOf = (place: ArchivePlace | null, as: FeedFormat = format): string =>
    options.siteUrl + options.readerPath + feedPath({ name: spec.name, format: as, archive: place })
  const { name, description, language, copyright, image } = site.value
  const wanted = presets[spec.preset]
  const changes = [
    ...items.value.map(({ updatedAt }) => updatedAt),
    ...removed.value.removed.map(({ removedAt }) => removedAt),
  ].sort()
  const markUrl = image ? absoluteUrl(image.path, options.siteUrl) : null
  const feed: Feed = {
    id: feedIdOf(options, spec.origin),
    title: spec.title === null ? name : `${spec.title} – ${name}`,
    description: spec.description ?? description,
    siteUrl: options.siteUrl + spec.pagePath,
    feedUrl: addressOf(archive),
    alternates: [
      ...feedFormats
        .filter((other) => other !== format)
        .map((other) => ({ url: addressOf(archive, other), type: mediaTypes[other] })),
      ...languages,
    ],
    hubUrl: spec.isSecret ? null : options.hubUrl,
    language: wanted.needsRegion ? withRegion(language) : language,
    copyright: copyright ?? null,
    ttlMinutes: options.ttlMinutes,
    image: image && markUrl !== null ? { ...image, url: markUrl } : null,
    publisher: name,
    updatedAt: changes.at(-1) ?? null,
    items: items.value,
    removed: removed.value.removed,
    hasMoreRemoved: !removed.value.isWhole,
    archive: {
      isArchive: archive !== null,
      previousUrl: previous === null ? null : addressOf(previous),
      currentUrl: archive ? addressOf(null) : null,
    },
    dialect: {
      isDatedByChange: wanted.isDatedByChange,
      hasPlainSummary: wanted.hasPlainSummary,
      hasPhotoRights: wanted.namesPhotoRights ? spec.hasPhotoRights : null,
    },
  }
  const parts = [site, slice, items, removed]
  return {
    value: feed,
    tags: [...new Set(parts.flatMap(({ tags }) => tags))],
    staleAt: earliest(...parts.map(({ staleAt }) => staleAt)),
  }
}

const nothing = { value: nothingRemoved, tags: [], staleAt: null }
const nowhere = { value: null, tags: [], staleAt: null }
