import { absoluteUrl } from '../core/absoluteUrl.ts'
import type { FeedItem } from '../core/feed.ts'
import { fewTags } from '../core/fewTags.ts'
import { type SoundText, soundText, withPhoto } from '../core/fullText.ts'
import { presets } from '../core/presets.ts'
import { trackedUrl } from '../core/trackedUrl.ts'
import { valueAt } from '../../kit/fieldValue.ts'
import { recallEach } from '../../kit/answers/recall.ts'
import { inLanguageOf } from '../reading/inLanguageOf.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import { tagOfDocument } from '../../kit/tags.ts'
import { nameIdentity } from '../../kit/text/nameIdentity.ts'
import type {
  BodyRenderer,
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
      ? textsOf({ reading, options, source, renderBodies }, rows, body)
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
    const published = sinceOf(row, source.fields)
    const updated = instantOf(row, source.fields.modifiedAt) ?? published
    const url = urlOf(row, source, options)
    const photo = photos.value.get(String(idsOf(row, leadPhoto)[0])) ?? null
    if (url === null || published === null || updated === null) return []
    if (source.needsTranslation && textOf(row, source.fields.title) === null) return []
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
        html: text === undefined ? null : narrow(withPhoto(text, photo)),
        isEmpty: text?.isEmpty ?? false,
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

/** The address of an item; null where it has none. */
function urlOf(row: Row, source: Source, { siteUrl }: ResolvedOptions): string | null {
  const path = source.path(row)
  return path === null ? null : absoluteUrl(path, siteUrl)
}

type Texts = Pick<Building, 'reading' | 'options' | 'renderBodies'> & { readonly source: Source }

/** The full texts by id, each remembered until its story or something in its text changes. */
async function textsOf(
  { reading, options, source, renderBodies }: Texts,
  rows: readonly Row[],
  body: string,
): Promise<Sourced<ReadonlyMap<string, SoundText>>> {
  const { collection } = source
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  const texts = await recallEach(reading, `feed text ${source.feed.name}${inLanguageOf(reading)}`, {
    ids: rows.map(({ id }) => id),
    async make(ids) {
      const unknown = ids.flatMap((id) => byId.get(String(id)) ?? [])
      const bodies = unknown.map((row) => ({ id: row.id, body: valueAt(row, body), document: row }))
      const made = await renderBodies({ reading, collection, bodies })
      return new Map(
        [...made].map(([id, { value, tags, staleAt }]) => {
          const row = byId.get(id)
          const url = (row && urlOf(row, source, options)) ?? options.siteUrl
          const own = tagOfDocument(collection, id)
          return [id, { value: soundText(value, url), tags: [own, ...tags], staleAt }]
        }),
      )
    },
  })
  const answers = [...texts]
  return {
    value: new Map(answers.map(([id, { value }]) => [id, value])),
    tags: answers.flatMap(([, { tags }]) => tags),
    staleAt: earliest(...answers.map(([, { staleAt }]) => staleAt)),
  }
}

const nothing: Sourced<ReadonlyMap<string, SoundText>> = {
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
