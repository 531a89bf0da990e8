import type { CollectionConfig, Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import {
  answerWidget,
  relatedNews,
  relatedTo,
  type RelatedNewsOptions,
} from '../../../plugins/related-news/index.ts'
import { bareCollections, bareOptions } from '../../helpers/bareNews.ts'

const bare = (): Config => ({
  secret: 'x',
  db: {} as never,
  collections: bareCollections,
})
const install = async (options: RelatedNewsOptions = bareOptions): Promise<Config> =>
  relatedNews(options)(bare())
const namesOf = (fields: readonly Field[] = []): string[] =>
  fields.map((field) => ('name' in field ? field.name : field.type))
/** What a stranger would want to know of a config. */
const outline = ({ collections = [], globals = [], endpoints = [], jobs, admin }: Config) => ({
  collections: Object.fromEntries(
    collections.map(({ slug, fields, hooks }) => [
      slug,
      { fields: namesOf(fields), hooks: Object.keys(hooks ?? {}) },
    ]),
  ),
  globals: globals.map(({ slug }) => slug),
  endpoints: endpoints.map(({ method, path }) => `${method} ${path}`),
  tasks: (jobs?.tasks ?? []).map(({ slug }) => String(slug)),
  views: Object.keys(admin?.components?.views ?? {}),
})

describe('related-news in a project that is not this one', () => {
  it('adds fields, collections, endpoints, a task and a view', async () => {
    expect(outline(await install())).toMatchInlineSnapshot(`
      {
        "collections": {
          "content-events": {
            "fields": [
              "at",
              "process",
              "tags",
            ],
            "hooks": [
              "beforeOperation",
            ],
          },
          "related-clicks": {
            "fields": [
              "day",
              "widget",
              "position",
              "clicks",
            ],
            "hooks": [
              "beforeOperation",
            ],
          },
          "related-entries": {
            "fields": [
              "key",
              "day",
              "section",
              "isLive",
              "signature",
              "written",
              "version",
            ],
            "hooks": [
              "beforeOperation",
            ],
          },
          "related-postings": {
            "fields": [
              "term",
              "day",
              "document",
              "weight",
            ],
            "hooks": [
              "beforeOperation",
            ],
          },
          "related-rebuilds": {
            "fields": [
              "version",
              "source",
              "cursor",
              "done",
              "total",
              "startedAt",
              "finishedAt",
            ],
            "hooks": [
              "beforeOperation",
            ],
          },
          "stories": {
            "fields": [
              "name",
              "intro",
              "html",
              "desk",
              "outAt",
              "source",
              "links",
              "collapsible",
              "relatedNewsPanel",
            ],
            "hooks": [
              "beforeChange",
              "beforeDelete",
              "afterChange",
              "afterDelete",
            ],
          },
          "users": {
            "fields": [],
            "hooks": [],
          },
        },
        "endpoints": [
          "post /related-news/suggest",
          "get /related-news/why/:collection/:id",
          "get /related-news/overview",
          "get /related-news/clicks",
          "get /related-news/clicks.csv",
          "get /related-news/rebuild",
          "post /related-news/rebuild",
          "post /related-news/clicks",
          "get /related-news/widget.js",
          "get /related-news/widget/:collection/:id",
        ],
        "globals": [
          "related-news",
        ],
        "tasks": [
          "relatedNewsRebuild",
        ],
        "views": [
          "relatedNews",
        ],
      }
    `)
  })

  it('leaves the caller’s config as it was', async () => {
    const before = bare()
    const frozen = JSON.stringify(outline(before))
    await relatedNews(bareOptions)(before)
    expect(JSON.stringify(outline(before))).toBe(frozen)
  })

  it('disabled keeps what the database holds, and nothing that runs', async () => {
    const enabled = outline(await install())
    const disabled = outline(await install({ ...bareOptions, disabled: true }))
    expect(Object.keys(disabled.collections)).toEqual(Object.keys(enabled.collections))
    expect(disabled.globals).toEqual(enabled.globals)
    expect(disabled.collections['stories']?.hooks).toEqual([])
    expect([disabled.endpoints, disabled.tasks, disabled.views]).toEqual([[], [], []])
  })

  it('switched off, it has nothing to show and no page fails for it', async () => {
    const payload = { config: { custom: {} } } as never
    const { value } = await relatedTo(payload, { collection: 'stories', id: 1, now: 0 })
    expect(value).toEqual([])
    const question = {
      collection: 'stories',
      id: '1',
      format: 'json',
      now: 0,
      siteUrl: '',
    } as const
    expect((await answerWidget(payload, question)).status).toBe(404)
  })

  it('closes its own collections to everybody', async () => {
    const { collections = [] } = await install()
    const own = collections.filter(({ slug }) => slug.startsWith('related-'))
    const doors = own.flatMap(({ access }: CollectionConfig) => Object.values(access ?? {}))
    expect(own).toHaveLength(4)
    for (const door of doors) expect((door as () => unknown)()).toBe(false)
  })
})

describe('a wrong option', () => {
  it.each<[string, Partial<RelatedNewsOptions>, RegExp]>([
    ['no collections', { collections: {} }, /collections is \{\}; expected at least one/],
    [
      'a collection that is not there',
      { collections: { posts: bareOptions.collections['stories'] as never } },
      /collections is "posts", which the config does not have; expected one of the project's collections: users, stories/,
    ],
    [
      'sections that are not there',
      { sections: { collection: 'desks' } },
      /sections\.collection is "desks", which the config does not have/,
    ],
    ['a count of 0', { count: 0 }, /count is 0; expected 1–20/],
    ['half a story', { count: 2.5 }, /count is 2\.5; expected 1–20, a whole number/],
    ['no number', { count: Number.NaN }, /count is NaN; expected 1–20/],
    ['a list for a number', { count: [5] as never }, /count is \[5\]; expected 1–20/],
    [
      'a text for a number',
      { weights: { freshness: '1' as never } },
      /weights\.freshness is "1"; expected 0–2/,
    ],
    [
      'half of the most',
      { collections: { stories: { ...bareOptions.collections['stories'], most: 0.5 } as never } },
      /collections\.stories\.most is 0\.5; expected a number from 0, a whole one/,
    ],
    ['a freshness of 9', { weights: { freshness: 9 } }, /weights\.freshness is 9; expected 0–2/],
    [
      'an address for an origin',
      { widgetOrigins: ['https://a.vn/x'] },
      /widgetOrigins: "https:\/\/a\.vn\/x" is no origin/,
    ],
    [
      'a broken lexicon',
      { packedLexicon: 'abc' },
      /packedLexicon is "abc"; expected what bin\/buildLexicon/,
    ],
  ])('stops the start: %s', async (_, wrong, message) => {
    await expect(install({ ...bareOptions, ...wrong })).rejects.toThrow(message)
  })
})
