import type { CollectionConfig, Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { rssFeeds } from '../../../plugins/rss-feeds/index.ts'
import type { RssFeedsOptions, SourceOptions } from '../../../plugins/rss-feeds/options.ts'

const posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'subject', type: 'text' },
    { name: 'topic', type: 'relationship', relationTo: 'topics' as never },
  ],
}
const topics: CollectionConfig = {
  slug: 'topics',
  fields: [
    { name: 'name', type: 'text' },
    { name: 'slug', type: 'text' },
  ],
}
const makeConfig = (): Config =>
  ({ secret: 'x', serverURL: 'https://blog.example', collections: [posts, topics] }) as Config

const source: SourceOptions = {
  collection: 'posts',
  feed: { name: 'all', title: null, path: '/' },
  fields: { title: 'subject' },
  path: ({ id }) => `/posts/${id}`,
  relations: [
    {
      field: 'topic',
      collection: 'topics',
      role: 'section',
      feedPrefix: 'topics',
      label: 'Topics',
      path: () => '/',
    },
  ],
}
const options: RssFeedsOptions = {
  site: { name: 'A', description: 'B', language: 'en' },
  sources: [source],
}

const apply = (given: RssFeedsOptions, config = makeConfig()): Config =>
  rssFeeds(given)(config) as Config
const namesOf = (fields: readonly Field[] = []): string[] =>
  fields.flatMap((field) =>
    'name' in field ? [field.name] : namesOf('fields' in field ? field.fields : []),
  )

/** What a project has more than before. */
const summaryOf = ({ collections, endpoints, jobs, admin, custom }: Config) => ({
  collections: Object.fromEntries(
    (collections ?? []).map(({ slug, fields, hooks }) => [
      slug,
      {
        fields: namesOf(fields).join(' '),
        hooks: Object.entries(hooks ?? {})
          .filter(([, list]) => list.length > 0)
          .map(([name, list]) => `${name}: ${list.length}`),
      },
    ]),
  ),
  endpoints: (endpoints || []).map(({ method, path }) => `${method} ${path}`),
  tasks: jobs?.tasks?.map((task) => String(task.slug)),
  views: Object.keys(admin?.components?.views ?? {}),
  links: admin?.components?.afterNavLinks as unknown,
  isRunning: 'rss-feeds' in (custom ?? {}),
})

describe('the plugin in a plain project', () => {
  it('adds fields, collections, endpoints, a job and a view', () => {
    expect(summaryOf(apply(options))).toMatchInlineSnapshot(`
      {
        "collections": {
          "content-events": {
            "fields": "at process tags",
            "hooks": [
              "beforeOperation: 1",
            ],
          },
          "feed-builds": {
            "fields": "key name format at ms bytes itemCount problems",
            "hooks": [
              "beforeOperation: 1",
              "beforeValidate: 1",
            ],
          },
          "feed-fetches": {
            "fields": "feed count since lastAt",
            "hooks": [
              "beforeOperation: 1",
              "beforeValidate: 1",
            ],
          },
          "feed-former-names": {
            "fields": "name relatedCollection relatedId",
            "hooks": [
              "beforeOperation: 1",
              "beforeValidate: 1",
            ],
          },
          "feed-reader-hours": {
            "fields": "key hour feed agent requests subscribers lastAt",
            "hooks": [
              "beforeOperation: 1",
              "beforeValidate: 1",
            ],
          },
          "feed-removals": {
            "fields": "guid scope removedAt since lists hasPhoto wasNew",
            "hooks": [
              "beforeOperation: 1",
              "beforeValidate: 1",
            ],
          },
          "feed-states": {
            "fields": "origin name digest changedAt toldAt madeFrom",
            "hooks": [
              "beforeOperation: 1",
              "beforeValidate: 1",
            ],
          },
          "feeds": {
            "fields": "state fetches name slug description preset topic chosen forgetsLost itemCount windowHours content photos hasPhotoRights hasRelated utmSource utmMedium utmCampaign isActive endsAt needsKey accessKey previousKey previousKeyUntil keyRenewal feedPreview",
            "hooks": [
              "beforeValidate: 2",
              "beforeChange: 4",
              "afterDelete: 4",
              "beforeDelete: 2",
              "afterChange: 4",
              "beforeOperation: 1",
            ],
          },
          "posts": {
            "fields": "subject topic excludeFromFeeds feedCarriers",
            "hooks": [
              "beforeChange: 1",
              "beforeDelete: 1",
              "afterChange: 1",
              "afterDelete: 1",
            ],
          },
          "topics": {
            "fields": "name slug",
            "hooks": [
              "beforeChange: 1",
              "beforeDelete: 2",
              "afterChange: 2",
              "afterDelete: 2",
            ],
          },
        },
        "endpoints": [
          "get /rss-feeds-admin/state",
          "get /rss-feeds-admin/carriers/:collection/:id",
          "post /rss-feeds-admin/preview",
          "get /rss-feeds/:path*",
          "head /rss-feeds/:path*",
          "options /rss-feeds/:path*",
        ],
        "isRunning": true,
        "links": [
          "@thu-do/rss-feeds/components/client#FeedsNavLink",
        ],
        "tasks": [
          "rssFeedsPing",
        ],
        "views": [
          "rssFeeds",
        ],
      }
    `)
  })

  it('keeps the schema and drops the behaviour when it is disabled', () => {
    const on = summaryOf(apply(options))
    const off = summaryOf(apply({ ...options, disabled: true }))
    const fieldsOf = ({ collections }: typeof on) =>
      Object.entries(collections).map(([slug, { fields }]) => [slug, fields])
    const stored = JSON.stringify(fieldsOf(on)).replace(' feedCarriers', '')
    expect(JSON.stringify(fieldsOf(off))).toBe(stored)
    expect(off.tasks).toEqual(on.tasks)
    expect(off).toMatchObject({ endpoints: [], views: [], isRunning: false })
    expect(off.collections['posts']?.hooks).toEqual([])
  })

  it('leaves the project’s own configuration as it was', () => {
    const config = makeConfig()
    const before = JSON.stringify(config)
    apply(options, config)
    expect(JSON.stringify(config)).toBe(before)
    expect(posts.fields).toHaveLength(2)
  })

  it('leaves readers’ addresses to a project that serves them itself', () => {
    const { endpoints } = summaryOf(apply({ ...options, basePath: '/rss' }))
    expect(endpoints).not.toContain('get /rss-feeds/:path*')
  })

  it.each<[Partial<RssFeedsOptions>, string]>([
    [{ limit: 0 }, 'rss-feeds: limit is 0; expected 1–500'],
    [{ ttlMinutes: 1.5 }, 'rss-feeds: ttlMinutes is 1.5; expected 1–1440'],
    [{ limit: Number.NaN }, 'rss-feeds: limit is NaN; expected 1–500, a whole number'],
    [{ limit: [50] as never }, 'rss-feeds: limit is [50]; expected 1–500'],
    [
      { site: { name: 'A', description: 'B', language: 'vi_VN' } },
      'rss-feeds: site.language is "vi_VN"; expected a BCP 47 language such as vi or vi-VN',
    ],
    [{ tombstoneDays: 400 }, 'rss-feeds: tombstoneDays is 400; expected 1–365'],
    [{ siteUrl: 'blog.example' }, 'rss-feeds: siteUrl is "blog.example"; expected an origin'],
    [{ sources: [] }, 'rss-feeds: sources is []; expected at least one collection'],
    [
      { sources: [{ ...source, collection: 'stories' }] },
      'rss-feeds: sources[0].collection is "stories", which the config does not have; expected one of the project\'s collections: posts, topics',
    ],
    [
      { sources: [{ ...source, feed: { ...source.feed, name: 'A b' } }] },
      'rss-feeds: sources[0].feed.name is "A b"; expected a URL segment',
    ],
    [
      { sources: [source, source] },
      'rss-feeds: sources[1].feed.name is "all"; expected a name of its own',
    ],
    [{ basePath: 'rss' }, 'rss-feeds: basePath is "rss"; expected a path such as /rss'],
    [{ hubUrl: 'https://a:b@hub.example' }, 'rss-feeds: hubUrl holds a user name or password'],
    [{ hubUrl: 'ftp://hub.example' }, 'rss-feeds: hubUrl is "ftp://hub.example"; expected an http'],
    [
      { hubUrl: 'http://10.0.0.1/' },
      'rss-feeds: hubUrl is "http://10.0.0.1/"; expected a public host',
    ],
  ])('refuses %j at boot', (wrong, message) => {
    expect(() => apply({ ...options, ...wrong })).toThrow(message)
  })
})
