import { absoluteUrl } from '../core/absoluteUrl.ts'
import type { FeedItem } from '../core/feed.ts'
import { fewTags } from '../core/fewTags.ts'
import { fullText } from '../core/fullText.ts'
import { isSomething } from '../core/wordsOf.ts'
import { presets } from '../core/presets.ts'
import { trackedUrl } from '../core/trackedUrl.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import { nameIdentity } from '../../kit/text/nameIdentity.ts'
import type {
  BodyRenderer,
  FullTextParts,
  Reading,
  RelatedReader,
  RelatedStory,
  RelationOptions,
  Row,
} from '../options.ts'
import { findPhotos } from '../reading/findPhotos.ts'
import { findRelated, type Related } from '../reading/related.ts'
import { idsOf, instantOf, sinceOf, textOf } from '../reading/rowValues.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import type { FeedSpec } from './feedSpec.ts'
import { guidOf } from './guid.ts'

type Building = {
  readonly reading: Reading
  readonly options: ResolvedOptions
  readonly spec: FeedSpec
  readonly renderBodies: BodyRenderer
  readonly readRelated: RelatedReader | null
}

/** The items of a feed from their rows: three or four queries, however many there are. */
export async function buildItems(
  { reading, options, spec, renderBodies, readRelated }: Building,
  rows: readonly Row[],
): Promise<Sourced<FeedItem[]>> {
  const { source } = spec.selection
  const { body, leadPhoto } = source.fields
  const [photos, texts, goingOn, ...related] = await Promise.all([
    findPhotos(reading, options, spec.photos === 'none' ? [] : photoIds(rows, leadPhoto)),
    spec.content === 'full' && body !== null
      ? renderBodies({
          reading,
          collection: source.collection,
          bodies: rows.map((row) => ({ id: row.id, body: row[body], document: row })),
        })
      : nothing,
    spec.hasRelated && readRelated
      ? readRelated({ reading, collection: source.collection, ids: rows.map(({ id }) => id) })
      : nothingRelated,
    ...source.relations.map((relation) =>
      findRelated(
        reading,
        relation,
        rows.flatMap((row) => idsOf(row, relation.field)),
      ),
    ),
  ])
  const namesOf = namesIn(
    source,
    related.map(({ value }) => value),
  )
  const narrow = presets[spec.preset].hasFewTags ? fewTags : (html: string) => html
  const items = rows.flatMap((row): FeedItem[] => {
    const path = source.path(row)
    const published = sinceOf(row, source.fields)
    const updated = instantOf(row, source.fields.modifiedAt) ?? published
    const url = path === null ? null : absoluteUrl(path, options.siteUrl)
    const photo = photos.value.get(String(idsOf(row, leadPhoto)[0])) ?? null
    if (url === null || published === null || updated === null) return []
    if (spec.photos === 'required' && !photo) return []
    const text = texts.value.get(String(row.id))
    // A story dated ahead of what the visibility rule reads would come from the future.
    const publishedAt = Math.min(published, reading.now < published ? updated : published)
    return [
      {
        guid: guidOf(options, source, row),
        url: trackedUrl(url, spec.tracking),
        title: textOf(row, source.fields.title) ?? '',
        summary: textOf(row, source.fields.standfirst),
        html: text === undefined ? null : narrow(fullText({ ...text, photo, url })),
        isEmpty: text !== undefined && !isSomething(text.below),
        authors: bylineOf(row, source) ?? once(namesOf(row, 'author')),
        categories: once([...namesOf(row, 'section'), ...namesOf(row, 'tag')]),
        publishedAt: new Date(publishedAt).toISOString(),
        // A story that waited for its time was saved before readers got it.
        updatedAt: new Date(Math.max(updated, publishedAt)).toISOString(),
        photo,
        related: (goingOn.value.get(String(row.id)) ?? []).flatMap(({ title, path: target }) => {
          const to = absoluteUrl(target, options.siteUrl)
          return to === null ? [] : { url: trackedUrl(to, spec.tracking), title }
        }),
      },
    ]
  })
  const parts = [photos, texts, goingOn, ...related]
  return {
    value: items,
    tags: parts.flatMap(({ tags }) => tags),
    staleAt: earliest(...parts.map(({ staleAt }) => staleAt)),
  }
}

const nothing: Sourced<ReadonlyMap<string, FullTextParts>> = {
  value: new Map(),
  tags: [],
  staleAt: null,
}

const nothingRelated: Sourced<ReadonlyMap<string, readonly RelatedStory[]>> = {
  value: new Map(),
  tags: [],
  staleAt: null,
}

const photoIds = (rows: readonly Row[], field: string | null) =>
  rows.flatMap((row) => idsOf(row, field))

function bylineOf(row: Row, { fields }: Source): string[] | null {
  const byline = textOf(row, fields.byline)
  return byline === null ? null : [byline]
}

/** A section and a tag may have one name, and so may two tags; readers file a story once under it. */
function once(names: readonly string[]): string[] {
  const first = new Map<string, string>()
  for (const name of names) {
    const identity = nameIdentity(name)
    if (!first.has(identity)) first.set(identity, name)
  }
  return [...first.values()]
}

/** The names of what a row is related to in a role, in the row's order. */
const namesIn =
  ({ relations }: Source, found: readonly ReadonlyMap<string, Related>[]) =>
  (row: Row, role: RelationOptions['role']): string[] =>
    relations.flatMap((relation, index) =>
      relation.role === role
        ? idsOf(row, relation.field).flatMap((id) => found[index]?.get(String(id))?.name ?? [])
        : [],
    )
