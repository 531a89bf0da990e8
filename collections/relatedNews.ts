import { findForReaders } from '../plugins/kit/findForReaders.ts'
import { editorialRoles } from './access/roles.ts'
import { holders } from './access/holders.ts'
import { addressOf } from './addressOf.ts'

type Address = Parameters<typeof addressOf>[1]
const beside = { lead: 'standfirst', body: 'body', most: 1 } as const

/** What the related news are made from in this newsroom. */
export const relatedNewsOptions = ({
  widgetOrigins,
}: {
  readonly widgetOrigins: readonly string[]
}) => ({
  collections: {
    articles: {
      title: 'headline',
      lead: 'standfirst',
      body: 'body',
      section: 'section',
      visibleSince: 'visibleSince',
      live: { field: 'kind', values: ['live', 'live-photo'] },
      picks: ['relatedLinks'],
      dossiers: ['dossiers'],
      block: { slug: 'relatedArticle', field: 'article' },
      addressFields: ['slug', 'publicId'],
      addressOf: (document: Address) => addressOf('articles', document),
    },
    events: {
      ...beside,
      title: 'title',
      addressOf: (document: Address) => addressOf('events', document),
    },
    'product-spotlights': {
      ...beside,
      title: 'name',
      addressOf: (document: Address) => addressOf('product-spotlights', document),
    },
    'public-health-messages': {
      ...beside,
      title: 'title',
      lead: 'wording',
      addressOf: (document: Address) => addressOf('public-health-messages', document),
    },
  },
  sections: { collection: 'categories', parent: 'parent' },
  // Whatever the slug says, the number finds the article.
  nameInAddress: (path: string) => /^\/(?:[^/]+-)?(\d+)\.(?:html|media)$/.exec(path)?.[1] ?? null,
  find: findForReaders,
  edits: holders(...editorialRoles, 'reporter'),
  tunes: holders(...editorialRoles),
  widgetOrigins,
})
