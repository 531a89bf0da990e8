import type { CollectionConfig, Config } from 'payload'
import { campaignBanners } from '../../../../plugins/campaign-banners/index.ts'
import type { CampaignBannersOptions } from '../../../../plugins/campaign-banners/options.ts'
import { optionKinds as bannerKinds } from '../../../../plugins/campaign-banners/optionKinds.ts'
import { createVisibilityRule } from '../../../../plugins/kit/visibility.ts'
import { packedLexicon } from '../../../../plugins/related-news/data/vntc.ts'
import { relatedNews, vntcOrder } from '../../../../plugins/related-news/index.ts'
import { optionKinds as relatedKinds } from '../../../../plugins/related-news/optionKinds.ts'
import type { RelatedNewsOptions } from '../../../../plugins/related-news/options.ts'
import { rssFeeds } from '../../../../plugins/rss-feeds/index.ts'
import { optionKinds as feedKinds } from '../../../../plugins/rss-feeds/optionKinds.ts'
import type { RssFeedsOptions } from '../../../../plugins/rss-feeds/options.ts'

/** A project with a field of each kind, some of them in groups, rows and tabs. */
const collections: CollectionConfig[] = [
  { slug: 'users', auth: true, fields: [] },
  {
    slug: 'media',
    upload: { imageSizes: [{ name: 'small', width: 100 }] },
    fields: [
      { name: 'alt', type: 'text' },
      { name: 'legend', type: 'text' },
      { name: 'source', type: 'text' },
    ],
  },
  {
    slug: 'topics',
    fields: [
      { name: 'label', type: 'text' },
      { name: 'code', type: 'text' },
      { name: 'about', type: 'textarea' },
      { name: 'above', type: 'relationship', relationTo: 'topics' as never },
    ],
  },
  {
    slug: 'posts',
    versions: { drafts: true },
    fields: [
      { type: 'row', fields: [{ name: 'subject', type: 'text' }] },
      {
        type: 'tabs',
        tabs: [
          { label: 'Text', fields: [{ name: 'text', type: 'richText' }] },
          {
            name: 'meta',
            fields: [
              { name: 'description', type: 'textarea' },
              { name: 'image', type: 'upload', relationTo: 'media' as never },
            ],
          },
        ],
      },
      {
        name: 'dates',
        type: 'group',
        fields: [
          { name: 'out', type: 'date' },
          { name: 'shown', type: 'date' },
          { name: 'changed', type: 'date' },
          { name: 'over', type: 'date' },
        ],
      },
      { name: 'by', type: 'text' },
      { name: 'number', type: 'number', unique: true },
      { name: 'slug', type: 'text' },
      { name: 'kind', type: 'select', options: ['story', 'live'] },
      { name: 'topics', type: 'relationship', relationTo: 'topics' as never, hasMany: true },
      { name: 'topic', type: 'relationship', relationTo: 'topics' as never },
      { name: 'links', type: 'relationship', relationTo: 'posts' as never, hasMany: true },
    ],
  },
  {
    slug: 'messages',
    fields: [
      { name: 'name', type: 'text' },
      { name: 'words', type: 'textarea' },
      { name: 'items', type: 'array', fields: [{ name: 'label', type: 'text' }] },
      { name: 'office', type: 'text' },
      { name: 'day', type: 'date' },
      { name: 'next', type: 'relationship', relationTo: 'messages' as never },
    ],
  },
]

const project = (): Config =>
  ({ secret: 'x', serverURL: 'https://blog.example', collections }) as unknown as Config

const visibility = createVisibilityRule({
  publishedAt: 'dates.out',
  embargoUntil: null,
  expiresAt: 'dates.over',
})
const label = { vi: 'Một', en: 'One' }
const yes = (): boolean => true

/** Every option of each plugin, all of them right. */
const feeds: RssFeedsOptions = {
  disabled: false,
  siteUrl: 'https://blog.example',
  site: {
    name: 'A blog',
    description: 'About things',
    language: 'vi-VN',
    copyright: 'Us',
    image: { path: '/mark.png', width: 88, height: 31 },
  },
  sources: [
    {
      collection: 'posts',
      feed: { name: 'all', title: 'All', path: '/' },
      fields: {
        title: 'subject',
        standfirst: 'meta.description',
        body: 'text',
        leadPhoto: 'meta.image',
        byline: 'by',
        publishedAt: 'dates.out',
        visibleSince: 'dates.shown',
        modifiedAt: 'dates.changed',
        expiresAt: 'dates.over',
        key: 'number',
      },
      content: 'full',
      select: ['slug'],
      textSelect: ['kind'],
      path: () => '/',
      relations: [
        {
          field: 'topics',
          collection: 'topics',
          role: 'section',
          feedPrefix: 'topics',
          name: 'label',
          slug: 'code',
          description: 'about',
          parent: 'above',
          label: 'Topics',
          path: () => '/',
        },
      ],
    },
  ],
  media: {
    collection: 'media',
    alt: 'alt',
    caption: 'legend',
    credit: 'source',
    sizes: ['small'],
    thumbnails: ['small'],
    path: () => '/',
  },
  basePath: '/rss',
  nextBasePath: '/docs',
  newsSitemapPath: '/news.xml',
  opmlName: 'feeds.opml',
  limit: 50,
  content: 'summary',
  ttlMinutes: 15,
  guidAuthority: 'blog.example,2026',
  hubUrl: 'https://hub.example/',
  isPrivateHubAllowed: false,
  tombstoneDays: 30,
  dayOffsetMinutes: 420,
  timeZone: 'Asia/Ho_Chi_Minh',
  renderBodies: () => Promise.resolve(new Map()),
  converters: ({ defaultConverters }) => defaultConverters,
  readRelated: () => Promise.resolve({ value: new Map(), tags: [], staleAt: null }),
  visibility,
  find: () => Promise.resolve([]),
  access: yes,
  partnerFeeds: { slug: 'partner-feeds', access: yes, group: label, prefix: 'partners' },
}

const related: RelatedNewsOptions = {
  disabled: false,
  collections: {
    posts: {
      title: 'subject',
      lead: 'meta.description',
      body: 'text',
      date: 'dates.out',
      visibleSince: 'dates.shown',
      section: 'topics',
      live: { field: 'kind', values: ['live'] },
      picks: ['links'],
      block: { slug: 'story', field: 'post' },
      most: 2,
      addressOf: () => '/',
      addressFields: ['slug'],
    },
  },
  edits: yes,
  tunes: yes,
  visibility,
  find: () => Promise.resolve([]),
  sections: { collection: 'topics', parent: 'above' },
  count: 5,
  weights: { freshness: 1, section: 1, live: 1, feedback: 1 },
  order: vntcOrder,
  learned: { file: 'order.json' },
  nameInAddress: () => null,
  packedLexicon,
  heading: 'More',
  nextBasePath: '/docs',
  timeZone: 'UTC',
  widgetOrigins: ['https://congdoan.vn'],
}

const banners: CampaignBannersOptions = {
  disabled: false,
  slugs: { campaigns: 'c', creatives: 'd', counts: 'e', audit: 'f', locks: 'g' },
  access: { manages: yes, approves: yes, raisesAlarm: yes },
  users: 'users',
  placements: [
    {
      name: 'top',
      label,
      fallback: 'house',
      kinds: ['house'],
      afterParagraph: 3,
      pageTypes: ['page'],
      isEnabled: true,
    },
  ],
  pageTypes: [{ value: 'page', label }],
  sections: { slug: 'topics', parentField: 'above' },
  tags: { slug: 'topics' },
  media: { slug: 'media', pathOf: () => '/', shows: () => Promise.resolve() },
  messages: {
    slug: 'messages',
    title: 'name',
    wording: 'words',
    steps: 'items',
    issuingBody: 'office',
    issuedOn: 'day',
    replacedBy: 'next',
    pathOf: () => null,
  },
  emergency: { needsSecondPerson: true, maxHours: 72 },
  timeZone: 'Asia/Ho_Chi_Minh',
  pageOf: (path) => path,
  checkPaths: ['/'],
  routes: { admin: '/admin', api: '/api' },
  nextBasePath: '/docs',
  basePath: '/tb',
  widgetOrigins: ['https://hanoi.gov.vn'],
  counting: { perAddressPerMinute: 600, addressHeader: 'x-real-ip', keepHoursDays: 90 },
  adminGroup: label,
  now: () => 0,
}

type AnyOptions = Readonly<Record<string, unknown>>
type Plugin = (options: never) => (config: Config) => Config | Promise<Config>

/** Each plugin with every option that it has, and the kinds that it names. */
export const plugins: readonly {
  readonly name: string
  readonly options: AnyOptions
  readonly known: readonly string[]
  readonly install: (options: AnyOptions, config?: Config) => void
}[] = (
  [
    ['rss-feeds', rssFeeds, feeds, feedKinds],
    ['related-news', relatedNews, related, relatedKinds],
    ['campaign-banners', campaignBanners, banners, bannerKinds],
  ] as const
).map(([name, plugin, options, kinds]) => ({
  name,
  options: options,
  known: Object.keys(kinds.shape),
  install: (given, config = project()) =>
    void (plugin as unknown as Plugin)(given as never)(config),
}))
