import type { Config } from 'payload'
import {
  anyField,
  dateField,
  keyField,
  type FieldKind,
  type Lookup,
  relationTo,
  richTextField,
  storedTextField,
  textField,
} from '../kit/options/requireFields.ts'
import { refuseOption } from '../kit/options/requireOptions.ts'
import { requireVisibility } from '../kit/options/visibilityFor.ts'
import type { MediaOptions, RelationOptions, RssFeedsOptions, SourceOptions } from './options.ts'

/**
 * Looks up every collection and field that the options name.
 *
 * @throws Error naming the first one that the project does not have, or that is of another kind.
 */
export function requireNamed(options: RssFeedsOptions, lookup: Lookup, config: Config): void {
  const { media } = options
  if (media) requireMedia(media, lookup)
  options.sources.forEach((source, index) => {
    const place = `sources[${index}]`
    lookup.requireCollection(`${place}.collection`, source.collection)
    requireSourceFields(place, source, options, lookup)
    source.relations?.forEach((relation, number) => {
      requireRelation(`${place}.relations[${number}]`, source, relation, { options, lookup })
    })
    if (options.visibility) requireVisibility(lookup, source.collection, options.visibility)
  })
  requirePartnerSlug(options, config)
}

function requireSourceFields(
  place: string,
  { collection, fields, select = [], textSelect = [] }: SourceOptions,
  { media, renderBodies }: RssFeedsOptions,
  { requireField }: Lookup,
): void {
  if (fields.leadPhoto !== undefined && !media) {
    refuseOption('rss-feeds', 'media', undefined, `the collection of ${place}.fields.leadPhoto`)
  }
  const kinds: Record<keyof typeof fields, FieldKind> = {
    title: textField,
    standfirst: textField,
    byline: textField,
    // A renderer of the project's own may read anything.
    body: renderBodies ? anyField : richTextField,
    leadPhoto: relationTo(media?.collection ?? ''),
    publishedAt: dateField,
    visibleSince: dateField,
    modifiedAt: dateField,
    expiresAt: dateField,
    key: keyField,
  }
  for (const [name, path] of Object.entries(fields) as [keyof typeof fields, string | null][]) {
    if (!path) continue
    requireField({ place: `${place}.fields.${name}`, collection, path, kind: kinds[name] })
  }
  if (fields.key?.includes('.')) {
    refuseOption('rss-feeds', `${place}.fields.key`, fields.key, 'a field that stands in no group')
  }
  for (const [name, paths] of Object.entries({ select, textSelect })) {
    paths.forEach((path, at) => {
      requireField({ place: `${place}.${name}[${at}]`, collection, path, kind: anyField })
    })
  }
}

type Surroundings = { readonly options: RssFeedsOptions; readonly lookup: Lookup }

function requireRelation(
  place: string,
  source: SourceOptions,
  relation: RelationOptions,
  { options: { partnerFeeds }, lookup: { requireCollection, requireField } }: Surroundings,
): void {
  const { field, collection, role, name = 'name', slug = 'slug', description, parent } = relation
  requireCollection(`${place}.collection`, collection)
  const kind = relationTo(collection)
  requireField({ place: `${place}.field`, collection: source.collection, path: field, kind })
  if (field.includes('.') && partnerFeeds !== false && (role === 'section' || role === 'tag')) {
    const accepted = 'a field that stands in no group, or partnerFeeds: false'
    refuseOption('rss-feeds', `${place}.field`, field, accepted)
  }
  requireField({ place: `${place}.name`, collection, path: name, kind: textField })
  requireField({ place: `${place}.slug`, collection, path: slug, kind: storedTextField })
  if (description !== undefined) {
    requireField({ place: `${place}.description`, collection, path: description, kind: textField })
  }
  if (parent !== undefined) {
    requireField({ place: `${place}.parent`, collection, path: parent, kind })
  }
}

function requireMedia(media: MediaOptions, { requireCollection, ...lookup }: Lookup): void {
  const { collection, sizes = [], thumbnails = [] } = media
  requireCollection('media.collection', collection, 'upload')
  for (const name of ['alt', 'caption', 'credit'] as const) {
    const path = media[name]
    if (path === undefined) continue
    lookup.requireField({ place: `media.${name}`, collection, path, kind: textField })
  }
  const upload = lookup.collectionOf(collection)?.upload
  const known = typeof upload === 'object' ? (upload.imageSizes ?? []).map(({ name }) => name) : []
  for (const [name, wanted] of Object.entries({ sizes, thumbnails })) {
    wanted.forEach((size, at) => {
      if (known.includes(size)) return
      const accepted = `one of the image sizes of ${collection}: ${known.join(', ')}`
      refuseOption('rss-feeds', `media.${name}[${at}]`, size, accepted)
    })
  }
}

function requirePartnerSlug({ partnerFeeds = {} }: RssFeedsOptions, { collections }: Config): void {
  if (partnerFeeds === false) return
  const slug = partnerFeeds.slug ?? 'feeds'
  if (!(collections ?? []).some((collection) => collection.slug === slug)) return
  refuseOption('rss-feeds', 'partnerFeeds.slug', slug, 'a slug that no collection has yet')
}
