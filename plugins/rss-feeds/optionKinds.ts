import { z } from 'zod'
import {
  call,
  field,
  flag,
  fullListOf,
  type KindsOf,
  label,
  listOf,
  localized,
  nextBasePath,
  oneOf,
  path,
  segment,
  shaped,
  slug,
  strictly,
  text,
  timeZone,
  visibility,
  whole,
} from '../kit/options/kinds.ts'
import { languageOf } from './core/languageOf.ts'
import type {
  MediaOptions,
  PartnerFeedOptions,
  RelationOptions,
  RssFeedsOptions,
  LocalizedFacts,
  SiteMark,
  SourceFields,
  SourceOptions,
} from './options.ts'

const content = oneOf('full', 'summary')
const fields = listOf(field, 'a list of names of fields')
/** A page's path is shown as it is. */
const pages = 'a path or address such as /tin-moi, or one for each locale'
const page = shaped(/^(?:\/|https?:\/\/)/, pages)

const site = strictly({
  name: localized('a name, or one for each locale'),
  description: z.union([z.string(), localized()], { error: 'a text, or one for each locale' }),
  language: z
    .string({ error: 'a BCP 47 language such as vi or vi-VN' })
    .refine((given) => languageOf(given) !== null, {
      error: 'a BCP 47 language such as vi or vi-VN',
    }),
  copyright: z
    .union([z.string(), localized()], { error: 'a text, or one for each locale, or null' })
    .nullish(),
  image: strictly({
    path: text('a path or an address'),
    width: whole(1, 10_000),
    height: whole(1, 10_000),
  } satisfies KindsOf<SiteMark>).nullish(),
} satisfies KindsOf<LocalizedFacts>)

const sourceFields = strictly({
  title: field,
  standfirst: field.optional(),
  body: field.optional(),
  leadPhoto: field.optional(),
  byline: field.optional(),
  publishedAt: field.optional(),
  visibleSince: field.optional(),
  modifiedAt: field.optional(),
  expiresAt: field.nullish(),
  key: field.optional(),
} satisfies KindsOf<SourceFields>)

const relation = strictly({
  field,
  collection: slug,
  role: oneOf('section', 'tag', 'author', 'series'),
  feedPrefix: shaped(
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
    'a URL segment such as tu-khoa, or an empty text',
  ),
  name: field.optional(),
  slug: field.optional(),
  description: field.optional(),
  parent: field.optional(),
  label: localized(),
  path: call('a function that gives the path of a document’s page'),
} satisfies KindsOf<RelationOptions>)

const source = strictly({
  collection: slug,
  fields: sourceFields,
  feed: strictly({
    name: segment,
    title: localized('a title, or one for each locale, or null for the site’s name').nullable(),
    path: z.union([page, z.record(z.string(), page)], { error: pages }),
  }),
  content: content.optional(),
  select: fields.optional(),
  textSelect: fields.optional(),
  path: call('a function that gives a document’s path, or null'),
  relations: listOf(relation, 'a list of relations').optional(),
} satisfies KindsOf<SourceOptions>)

const sizes = listOf(text(), 'a list of names of image sizes')
const media = strictly({
  collection: slug,
  alt: field.optional(),
  caption: field.optional(),
  credit: field.optional(),
  sizes: sizes.optional(),
  thumbnails: sizes.optional(),
  path: call('a function that gives a file’s path').optional(),
} satisfies KindsOf<MediaOptions>)

const partnerFeeds = strictly({
  slug: segment.optional(),
  access: call().optional(),
  group: label.optional(),
  prefix: segment.optional(),
} satisfies KindsOf<PartnerFeedOptions>)

const origin = z
  .string({ error: 'an origin such as https://example.org' })
  .refine((given) => URL.parse(given)?.origin === given && /^https?:/.test(given), {
    error: 'an origin such as https://example.org',
  })

/** What each option takes. */
export const optionKinds = strictly({
  disabled: flag.optional(),
  siteUrl: origin.optional(),
  site: z.union([site, call()], {
    error: 'an object of name, description, language, copyright, image, or a function',
  }),
  sources: fullListOf(source, 'at least one collection'),
  media: media.optional(),
  basePath: path('/rss').optional(),
  nextBasePath: nextBasePath.optional(),
  newsSitemapPath: shaped(/^\/[\w./-]*\w$/, 'a path such as /news.xml').optional(),
  opmlName: shaped(/^[\w-]+(?:\.[\w-]+)*$/, 'a file name such as feeds.opml').optional(),
  limit: whole(1, 500).optional(),
  content: content.optional(),
  ttlMinutes: whole(1, 1440).optional(),
  guidAuthority: shaped(
    /^[^\s,:/]+,\d{4}(?:-\d\d){0,2}$/,
    'a host and a date at which it was yours, such as example.org,2026',
  ).optional(),
  hubUrl: shaped(/^https?:\/\/[^\s/]/, 'an http or https address').nullish(),
  isPrivateHubAllowed: flag.optional(),
  tombstoneDays: whole(1, 365).optional(),
  dayOffsetMinutes: whole(-720, 840).optional(),
  timeZone: timeZone.optional(),
  renderBodies: call().optional(),
  converters: call().optional(),
  readRelated: call().optional(),
  visibility: visibility.optional(),
  find: call().optional(),
  access: call().optional(),
  partnerFeeds: z
    .union([partnerFeeds, z.literal(false)], {
      error: 'an object of slug, access, group, prefix, or false',
    })
    .optional(),
} satisfies KindsOf<RssFeedsOptions>)
