import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { selectionOf } from '../../kit/fieldValue.ts'
import { guidOf } from '../build/guid.ts'
import type { FeedSpec } from '../build/feedSpec.ts'
import { liveChangeOf, type LiveDocument } from '../../kit/liveChange.ts'
import { readingInstant } from '../../kit/readingInstant.ts'
import type { DocumentId } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import { carriedAmong, listRemoved } from '../reading/listRemoved.ts'
import { listRows } from '../reading/listRows.ts'
import { originOfPartner, partnerFields, partnerSpec } from '../reading/partnerFeed.ts'
import { presenceIn, type TermReader, termReader, termRelations } from '../reading/partnerTerms.ts'
import { belowIn } from '../reading/related.ts'
import type { Relation, ResolvedOptions } from '../resolveOptions.ts'
import { differsIn } from './changeOf.ts'
import { forgetRemovals, rememberRemoval } from './removalRows.ts'

/** Writes down what a partner's feed showed and is not over any more, since its terms were changed. */
export const recordTermsChange = (
  options: ResolvedOptions,
): CollectionAfterChangeHook<LiveDocument> =>
  async function ({ doc: { id }, req, collection }) {
    const change = await liveChangeOf({ collection: collection.slug, id, req })
    if (!change?.before || !change.after) return
    const [source] = options.sources
    const terms = source ? termRelations(source).map(({ field }) => field) : []
    if (!differsIn(change.before, change.after, [...terms, 'tagMode', 'chosen'])) return
    const reader = readerOf(req)
    await recordLeaving(options, req, [change.before, reader], [change.after, reader])
  }

/** The same for every partner's feed over a section or a tag that is about to be deleted. */
export const recordTermDeletion = (
  relation: Relation,
  options: ResolvedOptions,
): CollectionBeforeDeleteHook =>
  async function ({ id, req }) {
    const { partnerFeeds } = options
    if (!partnerFeeds) return
    const reader = readerOf(req)
    const { docs } = await req.payload.db.find<Row>({
      collection: partnerFeeds.slug as CollectionSlug,
      where: { [relation.field]: { in: [id] } },
      select: selectionOf(partnerFields(options)),
      limit: 0,
      pagination: false,
      req,
    })
    const without = withoutTerms(reader, relation, goingWith(id, relation, req))
    for (const row of docs) await recordLeaving(options, req, [row, reader], [row, without])
  }

/** A feed's document, and what its terms are looked up in. */
type Side = readonly [row: Row, reader: TermReader]

async function recordLeaving(
  options: ResolvedOptions,
  req: PayloadRequest,
  before: Side,
  after: Side,
): Promise<void> {
  const reading = readingOf(req)
  const specOf = async ([row, reader]: Side) =>
    (await partnerSpec(reading, options, row, reader)).value
  const [was, is] = [await specOf(before), await specOf(after)]
  const showed = await showedBy(reading, options, was)
  const guids = showed.map(({ guid }) => guid)
  const stays = await carriedAmong(reading, options, { selection: is.selection, guids })
  const left = showed.filter(({ guid }) => !stays.has(guid))
  const scope = originOfPartner(options, before[0])
  await forgetRemovals(
    left.map(({ guid }) => guid),
    [scope],
    req,
  )
  for (const { guid, at } of left) {
    await rememberRemoval({ guid, at: at ?? reading.now, scope, lists: null }, req)
  }
}

/** What subscribers have of a feed, and of what left it: since when. */
async function showedBy(
  reading: Reading,
  options: ResolvedOptions,
  spec: FeedSpec,
): Promise<{ readonly guid: string; readonly at: number | null }[]> {
  const { selection, limit, windowMs } = spec
  const after = windowMs === null ? null : reading.now - windowMs
  const { value: rows } = await listRows(reading, options, selection, { limit, after })
  const { removed } = (await listRemoved(reading, options, { spec, rows })).value
  return [
    ...rows.map((row) => ({ guid: guidOf(options, selection.source, row), at: null })),
    ...removed.map(({ guid, removedAt }) => ({ guid, at: Date.parse(removedAt) })),
  ]
}

type Going = { 'rss-feeds.going'?: Map<string, Set<string>> | undefined }

/** Of several that are deleted together, each hook runs while the others are still there. */
function goingWith(
  id: DocumentId,
  { collection }: Relation,
  req: PayloadRequest,
): ReadonlySet<string> {
  const all = ((req.context as Going)['rss-feeds.going'] ??= new Map<string, Set<string>>())
  const going = (all.get(collection) ?? new Set()).add(String(id))
  all.set(collection, going)
  return going
}

/** The terms as after their deletion: what was below one goes with it. */
function withoutTerms(
  reader: TermReader,
  relation: Relation,
  going: ReadonlySet<string>,
): TermReader {
  return {
    present: async (collection, ids) => {
      const there = await reader.present(collection, ids)
      return collection === relation.collection
        ? new Set([...there].filter((id) => !going.has(id)))
        : there
    },
    list: async (asked) => {
      const all = await reader.list(asked)
      if (asked.collection !== relation.collection) return all
      const below = belowIn(all.value)
      const gone = new Set([...going].flatMap((id) => [id, ...below({ id }).map(String)]))
      return { ...all, value: all.value.filter(({ id }) => !gone.has(String(id))) }
    },
  }
}

/** What an earlier deletion of the same request took away is gone. */
const readerOf = (req: PayloadRequest): TermReader => ({
  ...termReader(readingOf(req)),
  present: presenceIn(req),
})

const readingOf = (req: PayloadRequest): Reading => ({
  payload: req.payload,
  now: readingInstant(req),
})
