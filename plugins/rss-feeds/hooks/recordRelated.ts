import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import {
  isInTrash,
  liveBefore,
  liveChangeOf,
  withoutTrash,
  type LiveChange,
  type LiveDocument,
} from '../../kit/liveChange.ts'
import { readingInstant } from '../../kit/readingInstant.ts'
import { tagOfDocument, tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Row } from '../options.ts'
import { relatedFeedName } from '../reading/findFeed.ts'
import { partnerFields, partnerName } from '../reading/partnerFeed.ts'
import { textOf } from '../reading/rowValues.ts'
import type { Relation, ResolvedOptions, Source } from '../resolveOptions.ts'
import { feedsMadeFrom } from '../state/feedState.ts'
import { affectedFeeds } from '../websub/affectedFeeds.ts'
import { queuePings } from '../websub/queuePings.ts'
import { differsIn } from './changeOf.ts'
import { scopesOf } from './scopesOf.ts'

/** The field of a source by which its documents show those of a collection. */
type Use = { readonly source: Source; readonly field: string; readonly relation: Relation | null }

/** What feeds show of a collection that is no source: names and addresses, captions, whole feeds. */
export type Shown = {
  readonly collection: string
  readonly options: ResolvedOptions
  readonly fields: readonly string[]
  readonly uses: readonly Use[]
  /** The feeds that the document is itself, by what it was and what it is. */
  readonly ownFeeds: (row: Row) => readonly string[]
}

/** What feeds show of a collection; null where they show nothing of it. */
export function shownOf(collection: string, options: ResolvedOptions): Shown | null {
  const { sources, media, partnerFeeds } = options
  if (collection === partnerFeeds?.slug) {
    const isOpen = (row: Row) => row['isActive'] === true && row['needsKey'] !== true
    return {
      ...{ collection, options, fields: partnerFields(options), uses: [] },
      ownFeeds: (row) => (isOpen(row) ? [partnerName(options, row)] : []),
    }
  }
  const uses = sources.flatMap((source): Use[] => [
    ...source.relations
      .filter((relation) => relation.collection === collection)
      .map((relation) => ({ source, field: relation.field, relation })),
    ...(media?.collection === collection && source.fields.leadPhoto !== null
      ? [{ source, field: source.fields.leadPhoto, relation: null }]
      : []),
  ])
  if (uses.length === 0) return null
  const named = uses.flatMap(({ relation }) => relation ?? [])
  const words =
    media?.collection === collection ? [media.alt ?? 'alt', media.caption, media.credit] : []
  return {
    ...{ collection, options, uses },
    fields: [
      ...named.flatMap(({ name, slug, parent, description }) =>
        [name, slug, parent, description].filter((field) => field !== null),
      ),
      ...words.filter((field) => field !== undefined),
      ...(words.length > 0 ? ['filename', 'filesize', 'sizes'] : []),
    ],
    ownFeeds: (row) =>
      named.flatMap((relation) => {
        const slug = textOf(row, relation.slug)
        return slug === null ? [] : [relatedFeedName(relation, slug)]
      }),
  }
}

/** Queues pings for the feeds that show a document otherwise than before: in the save's transaction. */
export const recordRelated = (shown: Shown): CollectionAfterChangeHook<LiveDocument> =>
  async function ({ doc: { id }, req }) {
    const { collection, options } = shown
    if (options.hubUrl === null) return
    const change = await liveChangeOf({ collection, id, req })
    const { before, after } = withoutTrash(change ?? unchanged)
    // Nobody subscribed to what has just been made.
    if (!before || (after && !differsIn(before, after, shown.fields))) return
    const names = [
      ...[before, after].flatMap((row) => (row ? shown.ownFeeds(row as Row) : [])),
      ...(await feedsShowing(shown, id, req)),
    ]
    await queuePings({ options, names, at: null }, req)
  }

const unchanged: LiveChange = { before: null, after: null }

/** The same for a deletion. */
export const recordRelatedDeletion = (shown: Shown): CollectionAfterDeleteHook<LiveDocument> =>
  async function ({ id, req }) {
    const { collection, options } = shown
    const before = liveBefore({ collection, id, req })
    if (options.hubUrl === null || !before || isInTrash(before)) return
    const names = [...shown.ownFeeds(before), ...(await feedsMadeFrom(tagsOf(shown, id), req))]
    await queuePings({ options, names, at: null }, req)
  }

/** A feed with levels is found by walking them all, and is made from their list. */
const tagsOf = ({ collection, uses }: Shown, id: DocumentId): string[] => [
  tagOfDocument(collection, id),
  ...(uses.some(({ relation }) => relation?.parent) ? [tagOfList(collection)] : []),
]

/** Feeds that were made from the document, and those that its newest stories are in. */
async function feedsShowing(shown: Shown, id: DocumentId, req: PayloadRequest): Promise<string[]> {
  const { options, uses } = shown
  const names = await feedsMadeFrom(tagsOf(shown, id), req)
  for (const { source, field, relation } of uses) {
    const own = relation ? [tagOfScope(source.collection, relation.collection, id)] : []
    const lists = [own, ...(await newestLists({ source, field, options }, id, req))]
    names.push(...(await affectedFeeds({ source, options, lists }, req)))
  }
  return names
}

async function newestLists(
  { source, field, options }: Pick<Use, 'source' | 'field'> & Pick<Shown, 'options'>,
  id: DocumentId,
  req: PayloadRequest,
): Promise<string[][]> {
  const visible = source.visibility.where(readingInstant(req))
  const { docs } = await req.payload.db.find<Row>({
    collection: source.collection as CollectionSlug,
    where: { and: [{ [field]: { in: [id] } }, visible] },
    sort: `-${source.fields.visibleSince}`,
    limit: options.limit,
    pagination: false,
    req,
  })
  return Promise.all(docs.map((row) => scopesOf(row, source, req)))
}
